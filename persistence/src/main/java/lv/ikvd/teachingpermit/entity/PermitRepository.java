package lv.ikvd.teachingpermit.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Keeps outcomes, and the files of cases until their term has passed. */
@ApplicationScoped
public class PermitRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PermitRepository() {}

  public PermitRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes the content of a version. */
  public void insert(long versionId, PermitContent content) {
    em.flush();
    Rows.execute(
        em,
        "insert into teaching_permit_version (version_id, outcome, excluded_groups, decided_on,"
            + " annulled_on, annulment_ground) values (?, ?, ?, ?, ?, ?)",
        versionId,
        content.outcome(),
        content.excludedGroups().toArray(String[]::new),
        content.decidedOn(),
        content.annulledOn(),
        content.annulmentGround());
  }

  public PermitContent content(long versionId) {
    return Rows.one(
            em,
            "select * from teaching_permit_version where version_id = ?",
            PermitRepository::content,
            versionId)
        .orElseThrow();
  }

  /** Writes the file of a case, in place of what it held before. */
  public void keep(long proceedingId, PermitFile file) {
    em.flush();
    Rows.execute(
        em,
        """
        insert into teaching_permit_case (proceeding_id, institution, position, excluded_groups, annulment_ground) values (?, ?, ?, ?, ?)
        on conflict (proceeding_id) do update set institution = excluded.institution, position = excluded.position,
          excluded_groups = excluded.excluded_groups, annulment_ground = excluded.annulment_ground\
        """,
        proceedingId,
        file.institution(),
        file.position(),
        file.excludedGroups().toArray(String[]::new),
        file.annulmentGround());
    Rows.execute(em, "delete from teaching_permit_offence where proceeding_id = ?", proceedingId);
    for (Offence offence : file.offences()) {
      Rows.execute(
          em,
          "insert into teaching_permit_offence values (nextval('teaching_permit_offence_seq'), ?,"
              + " ?, ?, ?, ?)",
          proceedingId,
          offence.article(),
          offence.description(),
          offence.judgedOn(),
          offence.expungedOn());
    }
  }

  /** The file of a case; empty for one that has none. */
  public Optional<PermitFile> file(long proceedingId) {
    return Rows.one(
        em,
        "select * from teaching_permit_case where proceeding_id = ?",
        row ->
            new PermitFile(
                row.getString("institution"),
                row.getString("position"),
                offences(proceedingId),
                codes(row),
                row.getString("annulment_ground")),
        proceedingId);
  }

  private List<Offence> offences(long proceedingId) {
    return Rows.list(
        em,
        "select * from teaching_permit_offence where proceeding_id = ? order by judged_on, id",
        row ->
            new Offence(
                row.getString("article"),
                row.getString("description"),
                date(row, "judged_on"),
                date(row, "expunged_on")),
        proceedingId);
  }

  /** The number of a permit in force that a party has. */
  public Optional<String> inForceOf(long partyId) {
    em.flush();
    return Rows.one(
        em,
        "select number from teaching_permit_current where party_id = ? and status = 'IN_FORCE'"
            + " order by number limit 1",
        row -> row.getString(1),
        partyId);
  }

  /** Cases closed before a day whose files are still kept. */
  public List<Long> closedBefore(Instant moment) {
    return Rows.list(
        em,
        "select c.proceeding_id from teaching_permit_case c join proceeding p on p.id ="
            + " c.proceeding_id where c.erased_at is null and p.closed_at < ? order by 1",
        row -> row.getLong(1),
        moment);
  }

  /** Cases of a party whose files are still kept. */
  public List<Long> ofParty(long partyId) {
    return Rows.list(
        em,
        "select c.proceeding_id from teaching_permit_case c join proceeding p on p.id ="
            + " c.proceeding_id where c.erased_at is null and p.party_id = ? order by 1",
        row -> row.getLong(1),
        partyId);
  }

  /** Empties files. */
  public void erase(List<Long> proceedings, Instant at) {
    Long[] ids = proceedings.toArray(Long[]::new);
    Rows.execute(
        em, "delete from teaching_permit_offence where proceeding_id = any(?)", (Object) ids);
    Rows.execute(
        em,
        "update teaching_permit_case set institution = null, position = null, erased_at = ? where"
            + " proceeding_id = any(?)",
        at,
        ids);
  }

  /**
   * Keeps that somebody asked about one employee, and whether there was a permit.
   *
   * @param entryId of the institution, where its own account asked
   */
  public void asked(String institution, Long entryId, Instant at, String by, boolean permitted) {
    Rows.execute(
        em,
        "insert into teaching_permit_check (id, institution, entry_id, checked_at, checked_by,"
            + " clear_count, permit_count, needed_count, barred_count) values"
            + " (nextval('teaching_permit_check_seq'), ?, ?, ?, ?, ?, ?, 0, 0)",
        institution,
        entryId,
        at,
        by,
        permitted ? 0 : 1,
        permitted ? 1 : 0);
  }

  static List<String> codes(ResultSet row) throws SQLException {
    return List.of((String[]) row.getArray("excluded_groups").getArray());
  }

  private static PermitContent content(ResultSet row) throws SQLException {
    LocalDate annulledOn = date(row, "annulled_on");
    return new PermitContent(
        constant(row, "outcome", PermitOutcome.class),
        codes(row),
        date(row, "decided_on"),
        annulledOn,
        row.getString("annulment_ground"));
  }
}
