package lv.ikvd.psychologist.entity;

import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Keeps the typed rows of the register, and what cases ask for. */
@ApplicationScoped
public class PsychologistRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PsychologistRepository() {}

  public PsychologistRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes the content of a version. */
  public void insert(long versionId, PsychologistContent content) {
    em.flush();
    PracticeEnd end = content.end();
    Rows.execute(
        em,
        "insert into psychologist_version (version_id, ended_on, end_kind, end_ground) values (?,"
            + " ?, ?, ?)",
        versionId,
        end == null ? null : end.on(),
        end == null ? null : end.kind(),
        end == null ? null : end.ground());
    degrees("psychologist_education", versionId, content.education());
    content.certificates().forEach(one -> insert(versionId, one));
    content.rights().forEach(one -> insert(versionId, one));
    int ordinal = 0;
    for (SupervisionContract one : content.contracts()) {
      Rows.execute(
          em,
          "insert into psychologist_contract (version_id, ordinal, supervisor_id, field, from_on,"
              + " until_on) values (?, ?, ?, ?, ?, ?)",
          versionId,
          ordinal++,
          one.supervisorId(),
          one.field(),
          one.from(),
          one.until());
    }
  }

  private void insert(long versionId, FieldCertificate one) {
    Rows.execute(
        em,
        "insert into psychologist_certificate (version_id, number, field, from_on, until_on,"
            + " suspended_from, suspended_until, annulled_on, annulment_ground) values (?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?)",
        versionId,
        one.number(),
        one.field(),
        one.from(),
        one.until(),
        one.suspendedFrom(),
        one.suspendedUntil(),
        one.annulledOn(),
        one.annulmentGround());
  }

  private void insert(long versionId, SupervisorRight one) {
    Rows.execute(
        em,
        "insert into psychologist_right (version_id, number, field, from_on, until_on, lost_on,"
            + " loss_ground) values (?, ?, ?, ?, ?, ?, ?)",
        versionId,
        one.number(),
        one.field(),
        one.from(),
        one.until(),
        one.lostOn(),
        one.lossGround());
  }

  private void degrees(String table, long ownerId, List<Education> degrees) {
    int ordinal = 0;
    for (Education one : degrees) {
      Rows.execute(
          em,
          "insert into " + table + " values (?, ?, ?, ?, ?, ?, ?)",
          ownerId,
          ordinal++,
          one.level(),
          one.title(),
          one.institution(),
          one.credits(),
          one.finishedOn());
    }
  }

  /** The contents of versions; one without rows is missing. */
  public Map<Long, PsychologistContent> contents(Collection<Long> versionIds) {
    em.flush();
    return new PsychologistRows(em).contents(versionIds);
  }

  public PsychologistContent content(long versionId) {
    return Optional.ofNullable(contents(List.of(versionId)).get(versionId)).orElseThrow();
  }

  /** Writes what a proceeding asks for, in place of what it asked for before. */
  public void propose(long proceedingId, PsychologistProposal proposal) {
    em.flush();
    Rows.execute(
        em, "delete from psychologist_proposal_education where proceeding_id = ?", proceedingId);
    Rows.execute(
        em,
        """
        insert into psychologist_proposal (proceeding_id, field, number, ground, until_on) values (?, ?, ?, ?, ?)
        on conflict (proceeding_id) do update set field = excluded.field, number = excluded.number, ground = excluded.ground,
          until_on = excluded.until_on\
        """,
        proceedingId,
        proposal.field(),
        proposal.number(),
        proposal.ground(),
        proposal.until());
    degrees("psychologist_proposal_education", proceedingId, proposal.education());
  }

  public Optional<PsychologistProposal> proposal(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select * from psychologist_proposal where proceeding_id = ?",
        row ->
            new PsychologistProposal(
                new PsychologistRows(em).proposed(proceedingId),
                row.getString("field"),
                row.getString("number"),
                row.getString("ground"),
                date(row, "until_on")),
        proceedingId);
  }

  /** Forgets what a person asked for and proved in cases. */
  public void erase(long partyId) {
    em.flush();
    for (String table : List.of("psychologist_proposal_education", "psychologist_evidence")) {
      Rows.execute(
          em,
          "delete from "
              + table
              + " where proceeding_id in (select id from proceeding where party_id = ?)",
          partyId);
    }
  }
}
