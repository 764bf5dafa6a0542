package lv.ikvd.party.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.problem.entity.Problem;

/** Which person a personal code leads to, and which codes a person had. */
@ApplicationScoped
public class PersonalCodeRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PersonalCodeRepository() {}

  public PersonalCodeRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * Holds codes or numbers until the transaction ends: who asks for one of them next waits, and
   * then finds what was recorded. They are held in one order, so that two cannot wait for each
   * other.
   */
  public void hold(String... identifiers) {
    Stream.of(identifiers)
        .sorted()
        .forEach(
            identifier ->
                Rows.one(
                    em,
                    "select pg_advisory_xact_lock(hashtextextended(?, 1))",
                    row -> Boolean.TRUE,
                    identifier));
  }

  /** The person that a code leads to, whether it is the person's code today or was before. */
  public Optional<Long> personOf(PersonalCode code) {
    em.flush();
    return Rows.one(
        em,
        "select party_id from personal_code where code = ? and superseded_at is null",
        row -> row.getLong(1),
        code.digits());
  }

  /** The codes of a person, the newest first. */
  public List<PersonalCodeRow> codesOf(long partyId) {
    em.flush();
    return Rows.list(
        em,
        "select code, valid_from, valid_to, citation from personal_code"
            + " where party_id = ? and superseded_at is null order by valid_from desc, id desc",
        row ->
            new PersonalCodeRow(
                new PersonalCode(row.getString("code")),
                Rows.date(row, "valid_from"),
                Rows.date(row, "valid_to"),
                row.getString("citation")),
        partyId);
  }

  public void add(long partyId, PersonalCode code, LocalDate from, Instant now, String citation) {
    em.persist(new PersonalCodePeriod(partyId, code, from, null, now, citation));
  }

  /**
   * Gives a person another code from a day; the code until then keeps leading to the person.
   *
   * <p>The first code stands from the day on which the person was first recorded, which says
   * nothing of how long the person had it. A change that came before that day moves it: all that is
   * known then is that the code was the person's on the day before the change.
   *
   * @throws Problem PARTY-007 if the day is not after the one from which the person has the code
   *     that followed an earlier one
   */
  public void change(
      long partyId, PersonalCode code, LocalDate from, Instant now, String citation) {
    Optional<PersonalCodePeriod> current = current(partyId);
    if (current.isPresent()) {
      PersonalCodePeriod old = current.get();
      boolean late = !from.isAfter(old.validFrom());
      if (late && codesOf(partyId).size() > 1) {
        throw new Problem("PARTY-007", old.validFrom()).at("from");
      }
      supersede(old, now);
      em.persist(old.standing(late ? from.minusDays(1) : old.validFrom(), from, now));
    }
    add(partyId, code, from, now, citation);
    em.flush();
  }

  /** Puts the right code in the place of one recorded by mistake, which then leads nowhere. */
  public void correct(long partyId, PersonalCode code, Instant now, String citation) {
    PersonalCodePeriod wrong =
        current(partyId).orElseThrow(() -> new Problem("PARTY-018").at("personalCode"));
    supersede(wrong, now);
    add(partyId, code, wrong.validFrom(), now, citation);
    em.flush();
  }

  /** Codes are personal through and through: of an erased person none is kept. */
  public void erase(long partyId) {
    em.createQuery("delete from PersonalCodePeriod p where p.partyId = :party")
        .setParameter("party", partyId)
        .executeUpdate();
  }

  private Optional<PersonalCodePeriod> current(long partyId) {
    return em.createQuery(
            "select p from PersonalCodePeriod p where p.partyId = :party and p.validTo is null"
                + " and p.supersededAt is null",
            PersonalCodePeriod.class)
        .setParameter("party", partyId)
        .getResultStream()
        .findFirst();
  }

  /**
   * At once, for rows are written before others are changed, and a code may stand in one row only.
   */
  private void supersede(PersonalCodePeriod period, Instant now) {
    period.supersede(now);
    em.flush();
  }
}
