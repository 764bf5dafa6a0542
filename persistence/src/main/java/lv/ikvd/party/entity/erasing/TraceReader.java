package lv.ikvd.party.entity.erasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lv.ikvd.database.entity.Rows;

/** Reads what points to a person, as long as it is there. */
@ApplicationScoped
public class TraceReader {

  /** Shorter texts stand in anything. */
  private static final int SHORTEST = 5;

  private static final String TEXTS =
      """
      select distinct trace from (
        select unnest(array[v.given_name || ' ' || v.family_name, v.family_name || ' ' || v.given_name, v.legal_name,
                            v.display_name, v.email, v.e_address, v.phone, replace(v.phone, ' ', ''),
                            a.line, a.line || ', ' || a.postal_code]) as trace
          from party_version v left join address a on a.id = v.address_id
         where v.party_id = ? and v.erased_at is null
        union all
        select unnest(array[code, substr(code, 1, 6) || '-' || substr(code, 7)]) from personal_code where party_id = ?
      ) found where length(trace) >= ? order by trace""";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected TraceReader() {}

  public TraceReader(EntityManager em) {
    this.em = em;
  }

  public Traces of(long partyId) {
    em.flush();
    List<String> texts =
        Rows.list(em, TEXTS, row -> row.getString(1), partyId, partyId, SHORTEST).stream()
            .sorted((a, b) -> b.length() - a.length())
            .toList();
    return new Traces(
        texts,
        Rows.list(
            em,
            "select distinct given_name, family_name from party_version where party_id = ?"
                + " and given_name is not null and family_name is not null",
            row -> List.of(row.getString(1), row.getString(2)),
            partyId));
  }
}
