package lv.ikvd.expert.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Keeps the pool of experts. */
@ApplicationScoped
public class ExpertRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ExpertRepository() {}

  public ExpertRepository(EntityManager em) {
    this.em = em;
  }

  /** Empty when the person is in the pool already. */
  public Optional<Long> add(
      String number, long partyId, NewExpert expert, Long account, Instant at) {
    em.flush();
    Optional<Long> id =
        Rows.one(
            em,
            "insert into expert (number, party_id, role, state, admitted_on, selected_on,"
                + " decided_by, ground, exception, email, created_by, created_at) values (?, ?, ?,"
                + " 'ADMITTED', ?, ?, ?, ?, ?, ?, ?, ?) on conflict (party_id) do nothing returning"
                + " id",
            row -> row.getLong(1),
            number,
            partyId,
            expert.role(),
            expert.admittedOn(),
            expert.selectedOn(),
            expert.decidedBy(),
            expert.ground(),
            expert.exception(),
            expert.email(),
            account,
            at);
    id.ifPresent(
        one -> {
          fields(one, expert.fields());
          step(one, ExpertState.ADMITTED, expert.admittedOn(), null, account, at);
        });
    return id;
  }

  /** False when somebody else was quicker. */
  public boolean change(long expertId, int version, NewExpert expert, Long accountId) {
    boolean changed =
        Rows.execute(
                em,
                "update expert set role = ?, admitted_on = ?, selected_on = ?, decided_by = ?,"
                    + " ground = ?, exception = ?, email = ?, account_id = ?, version = version + 1"
                    + " where id = ? and version = ?",
                expert.role(),
                expert.admittedOn(),
                expert.selectedOn(),
                expert.decidedBy(),
                expert.ground(),
                expert.exception(),
                expert.email(),
                accountId,
                expertId,
                version)
            == 1;
    if (changed) {
      Rows.execute(em, "delete from expert_field where expert_id = ?", expertId);
      fields(expertId, expert.fields());
    }
    return changed;
  }

  private void fields(long expertId, List<String> fields) {
    fields.forEach(
        field ->
            Rows.execute(
                em, "insert into expert_field (expert_id, field) values (?, ?)", expertId, field));
  }

  /** False when somebody else was quicker. */
  public boolean state(long expertId, int version, ExpertState state) {
    return Rows.execute(
            em,
            "update expert set state = ?, version = version + 1 where id = ? and version = ?",
            state,
            expertId,
            version)
        == 1;
  }

  public void step(
      long expertId, ExpertState state, LocalDate since, String reason, Long account, Instant at) {
    Rows.execute(
        em,
        "insert into expert_step (expert_id, state, since, reason, noted_by, noted_at) values (?,"
            + " ?, ?, ?, ?, ?)",
        expertId,
        state,
        since,
        reason,
        account,
        at);
  }

  /** The account of a login that an expert may work with: active, with the role, of nobody else. */
  public Optional<Long> account(String login, String role, long expertId) {
    return Rows.one(
        em,
        "select a.id from account a join account_role r on r.account_id = a.id and r.role = ? where"
            + " a.login = ? and a.active and not exists (select 1 from expert x where x.account_id"
            + " = a.id and x.id <> ?)",
        row -> row.getLong(1),
        role,
        login,
        expertId);
  }

  public void absent(long expertId, LocalDate from, LocalDate until, Long account, Instant at) {
    Rows.execute(
        em,
        "insert into expert_absence (expert_id, from_on, until_on, noted_by, noted_at) values (?,"
            + " ?, ?, ?, ?)",
        expertId,
        from,
        until,
        account,
        at);
  }

  /** Takes back days that are not over. */
  public boolean present(long expertId, long absenceId, LocalDate today) {
    return Rows.execute(
            em,
            "delete from expert_absence where expert_id = ? and id = ? and until_on >= ?",
            expertId,
            absenceId,
            today)
        == 1;
  }

  public void declare(long expertId, long entryId, Interest interest, Long account, Instant at) {
    Rows.execute(
        em,
        "insert into expert_interest (expert_id, entry_id, kind, reason, declared_on, noted_by,"
            + " noted_at) values (?, ?, ?, ?, ?, ?, ?)",
        expertId,
        entryId,
        interest.kind(),
        interest.reason(),
        interest.declaredOn(),
        account,
        at);
  }

  public boolean endInterest(long expertId, long interestId, LocalDate on) {
    return Rows.execute(
            em,
            "update expert_interest set ended_on = ? where expert_id = ? and id = ? and ended_on"
                + " is null",
            on,
            expertId,
            interestId)
        == 1;
  }

  /** False when it was assessed already. */
  public boolean assess(
      long expertId, NewAssessment assessment, LocalDate on, Long account, Instant at) {
    Assessable of = assessment.of();
    return Rows.execute(
            em,
            "insert into expert_assessment (expert_id, assessor, commission_id, year, level,"
                + " assessment, assessed_on, noted_by, noted_at) values (?, ?, (select k.id from"
                + " expert_commission k where k.number = ?::varchar), ?::int, ?, ?, ?, ?, ?) on"
                + " conflict do nothing",
            expertId,
            of.assessor(),
            of.commission(),
            of.year(),
            assessment.level(),
            assessment.text(),
            on,
            account,
            at)
        == 1;
  }

  /** Puts an assessment right. False when somebody else did so meanwhile. */
  public boolean correct(Correction correction, Long account, Instant at) {
    boolean held =
        Rows.execute(
                em,
                "update expert_assessment set superseded_at = ? where id = ? and superseded_at is"
                    + " null",
                at,
                correction.assessment())
            == 1;
    if (held) {
      Rows.execute(
          em,
          "insert into expert_assessment (expert_id, assessor, commission_id, year, level,"
              + " assessment, assessed_on, noted_by, noted_at, corrects, reason) select expert_id,"
              + " assessor, commission_id, year, ?::varchar, ?::varchar, assessed_on, ?::bigint,"
              + " ?::timestamptz, coalesce(corrects, id), ?::varchar from expert_assessment where"
              + " id = ?",
          correction.level(),
          correction.text(),
          account,
          at,
          correction.reason(),
          correction.assessment());
    }
    return held;
  }

  /** Nothing but number, role, fields, state with its days and commissions is left. */
  public void erase(long expertId, Instant at) {
    Rows.execute(
        em,
        "update expert set party_id = null, selected_on = null, decided_by = null, ground = null,"
            + " exception = null, email = null, account_id = null, erased_at = ?, version ="
            + " version + 1 where id = ?",
        at,
        expertId);
    for (String table : List.of("expert_interest", "expert_absence", "expert_assessment")) {
      Rows.execute(em, "delete from " + table + " where expert_id = ?", expertId);
    }
    Rows.execute(em, "update expert_step set reason = null where expert_id = ?", expertId);
  }
}
