package lv.ikvd.programmelicence.entity.change;

import static lv.ikvd.database.entity.Rows.constant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lv.ikvd.database.entity.Rows;

/** Finds licences that have to follow: their institution, or the land, is another by now. */
@ApplicationScoped
public class FollowingReader {

  /** By institution: its founder is another, or it is in its register no longer. */
  private static final String OF_INSTITUTIONS =
      """
      select case when i.status = 'ENDED' then 'TAKEOVER' else 'FOUNDER' end as kind, i.number, i.name, count(*) as licences
        from programme_licence_current l join institution_current i on i.entry_id = l.institution_id
       where l.status = 'IN_FORCE' and (i.status = 'ENDED' or l.party_id <> i.party_id) and (?::varchar is null or i.number = ?)
       group by 1, 2, 3\
      """;

  private static final String OF_MUNICIPALITIES =
      """
      select 'MUNICIPALITY' as kind, null as number, null as name, count(distinct l.entry_id) as licences
        from municipality m join address a on a.municipality_id = m.id join programme_licence_place p on p.address_id = a.id
        join programme_licence_current l on l.data_id = p.data_id and l.status = 'IN_FORCE'
       where m.valid_to <= riga_today() having count(*) > 0\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected FollowingReader() {}

  public FollowingReader(EntityManager em) {
    this.em = em;
  }

  /** Those with the most licences first. */
  public List<Following> most(int many) {
    return read(
        OF_INSTITUTIONS
            + " union all "
            + OF_MUNICIPALITIES
            + " order by licences desc, number limit ?",
        null,
        null,
        many);
  }

  /** Those of an institution. */
  public List<Following> of(String institution) {
    return read(OF_INSTITUTIONS, institution, institution);
  }

  private List<Following> read(String sql, Object... parameters) {
    return Rows.list(
        em,
        sql,
        row ->
            new Following(
                constant(row, "kind", ChangeKind.class),
                row.getString("number"),
                row.getString("name"),
                row.getLong("licences")),
        parameters);
  }
}
