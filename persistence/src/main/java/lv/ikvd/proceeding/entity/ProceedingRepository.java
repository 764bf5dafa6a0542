package lv.ikvd.proceeding.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.problem.entity.Problem;

/** Keeps applications, proceedings and all that belongs to them. */
@ApplicationScoped
public class ProceedingRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ProceedingRepository() {}

  public ProceedingRepository(EntityManager em) {
    this.em = em;
  }

  public void add(Object row) {
    em.persist(row);
  }

  public void flush() {
    em.flush();
  }

  /**
   * The proceeding that a user acts on, refused when it has changed since the user saw it.
   *
   * @throws Problem PROC-001 if there is none, PROC-004 (conflict) if somebody changed it
   */
  public Proceeding acquire(String number, long seenVersion) {
    Proceeding found = unchanged(number, seenVersion);
    em.lock(found, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return found;
  }

  /** As {@link #acquire}, for a look alone. */
  public Proceeding unchanged(String number, long seenVersion) {
    Proceeding found = byNumber(number);
    if (found.getVersion() != seenVersion) {
      throw lastChange(found);
    }
    return found;
  }

  /**
   * Keeps others from a case until the transaction ends; called before it is read, so that who
   * comes second sees what the first has done.
   */
  public void hold(String number) {
    Rows.list(
        em,
        "select id from proceeding where number = ? for no key update",
        row -> row.getLong(1),
        number);
  }

  public Proceeding byNumber(String number) {
    return em.createQuery("select p from Proceeding p where p.number = :n", Proceeding.class)
        .setParameter("n", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("PROC-001", number));
  }

  /** What an official has to work on. */
  public List<Proceeding> openOfHandler(long accountId) {
    return em.createQuery(
            "select p from Proceeding p where p.handlerId = :h and p.outcome is null and p.stage"
                + " <> :closed order by p.id",
            Proceeding.class)
        .setParameter("h", accountId)
        .setParameter("closed", Stage.CLOSED)
        .getResultList();
  }

  /** The handler has opened the case: it is not new to them any more. */
  public void seen(long id, long handlerId) {
    Rows.execute(
        em,
        "update proceeding set unseen_since = null where id = ? and handler_id = ? and unseen_since"
            + " is not null",
        id,
        handlerId);
  }

  public Proceeding get(long id) {
    return em.find(Proceeding.class, id);
  }

  public Application application(long id) {
    return em.find(Application.class, id);
  }

  /** The other cases that the same application opened and that are not decided yet. */
  public List<Proceeding> workedOnBeside(Proceeding proceeding) {
    return proceeding.getApplicationId() == null
        ? List.of()
        : em.createQuery(
                "select p from Proceeding p where p.applicationId = :a and p.id <> :id and p.stage"
                    + " in :s order by p.id",
                Proceeding.class)
            .setParameter("a", proceeding.getApplicationId())
            .setParameter("id", proceeding.getId())
            .setParameter("s", List.of(Stage.RECEIVED, Stage.CHECKED, Stage.PREPARED))
            .getResultList();
  }

  /** Keeps others from working on the row until the transaction ends. */
  public Proceeding locked(long id) {
    return em.find(Proceeding.class, id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
  }

  public InformationRequest request(long id) {
    InformationRequest found = em.find(InformationRequest.class, id);
    if (found == null) {
      throw Problem.notFound("PROC-012");
    }
    return found;
  }

  public Contest contest(long id) {
    Contest found = em.find(Contest.class, id);
    if (found == null) {
      throw Problem.notFound("PROC-032");
    }
    return found;
  }

  /** The term of a code that counts now. */
  public Optional<ProceedingTerm> term(long proceedingId, String code) {
    return em.createQuery(
            "select t from ProceedingTerm t where t.proceedingId = :p and t.code = :c order by t.id"
                + " desc",
            ProceedingTerm.class)
        .setParameter("p", proceedingId)
        .setParameter("c", code)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * The number of the proceeding that a form has opened. Whoever sends the same form meanwhile, on
   * whichever node, waits for the answer until this transaction has ended.
   */
  public Optional<String> openedByForm(String formId) {
    Rows.list(em, "select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> formId, formId);
    return Rows.one(
        em,
        "select p.number from received_form f join proceeding p on p.id = f.proceeding_id where"
            + " f.form_id = ?",
        row -> row.getString(1),
        formId);
  }

  public void openedByForm(String formId, long proceedingId, Instant at) {
    em.flush();
    Rows.execute(em, "insert into received_form values (?, ?, ?)", formId, proceedingId, at);
  }

  /** The number of an open proceeding that a party is in: its own, or as applicant or its agent. */
  public Optional<String> openOf(long partyId) {
    em.flush();
    return Rows.one(
        em,
        """
        select p.number from proceeding p left join application a on a.id = p.application_id
         where p.closed_at is null
           and (p.party_id = ? or a.applicant_id = ? or a.representative_id = ?)
         order by p.id limit 1\
        """,
        row -> row.getString(1),
        partyId,
        partyId,
        partyId);
  }

  /**
   * @throws Problem PROC-091 (conflict) if the data of the party were erased: there is nobody left
   *     about whom anything could be decided anew
   */
  public void requireKept(Proceeding proceeding) {
    Rows.list(
            em,
            "select id from party_version where party_id = ? and erased_at is not null limit 1",
            row -> row.getLong(1),
            proceeding.getPartyId())
        .stream()
        .findFirst()
        .ifPresent(
            erased -> {
              throw Problem.conflict("PROC-091", proceeding.getNumber());
            });
  }

  private Problem lastChange(Proceeding proceeding) {
    return Rows.list(
            em,
            "select actor, kind, at from timeline_event where proceeding_id = ? order by id desc"
                + " limit 1",
            row ->
                Problem.conflict(
                    "PROC-004",
                    proceeding.getNumber(),
                    row.getString("actor"),
                    "{proceeding.event." + row.getString("kind") + "}",
                    Rows.moment(row, "at")),
            proceeding.getId())
        .stream()
        .findFirst()
        .orElseGet(() -> Problem.conflict("PROC-005", proceeding.getNumber()));
  }

  /** Who represents the applicant in a proceeding. */
  public Optional<Long> representativeOf(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select a.representative_id from proceeding p join application a on a.id = p.application_id"
            + " where p.id = ? and a.representative_id is not null",
        row -> row.getLong(1),
        proceedingId);
  }
}
