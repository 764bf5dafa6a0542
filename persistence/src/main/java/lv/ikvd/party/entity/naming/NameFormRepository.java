package lv.ikvd.party.entity.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import lv.ikvd.database.entity.Rows;

/** Keeps the forms of names that officials put right, each for the name that it belongs to. */
@ApplicationScoped
public class NameFormRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected NameFormRepository() {}

  public NameFormRepository(EntityManager em) {
    this.em = em;
  }

  /** The forms of a party under a name; those of a name that it had before do not count. */
  public Map<NameCase, String> of(long partyId, String name) {
    Map<NameCase, String> forms = new EnumMap<>(NameCase.class);
    Rows.list(
            em,
            "select name_case, form from party_name_form where party_id = ? and name = ?",
            row ->
                Map.entry(Rows.constant(row, "name_case", NameCase.class), row.getString("form")),
            partyId,
            name)
        .forEach(one -> forms.put(one.getKey(), one.getValue()));
    return forms;
  }

  /** Keeps a form in the place of the one before. */
  public void put(
      long partyId, NameCase nameCase, String name, String form, String by, Instant at) {
    Rows.execute(
        em,
        "insert into party_name_form (party_id, name_case, name, form, set_by, set_at) values (?,"
            + " ?, ?, ?, ?, ?) on conflict (party_id, name_case) do update set name ="
            + " excluded.name, form = excluded.form, set_by = excluded.set_by, set_at ="
            + " excluded.set_at",
        partyId,
        nameCase,
        name,
        form,
        by,
        at);
  }

  /** Forgets a form, for the proposed one is right. */
  public void remove(long partyId, NameCase nameCase) {
    Rows.execute(
        em, "delete from party_name_form where party_id = ? and name_case = ?", partyId, nameCase);
  }

  /** Forgets the forms of names that the party has no longer. */
  public void keepOnly(long partyId, String name) {
    Rows.execute(em, "delete from party_name_form where party_id = ? and name <> ?", partyId, name);
  }

  public void forget(long partyId) {
    Rows.execute(em, "delete from party_name_form where party_id = ?", partyId);
  }
}
