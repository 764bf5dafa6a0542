package lv.ikvd.privatepractice.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Keeps the typed rows of the register, and what cases propose for them. */
@ApplicationScoped
public class PracticeRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PracticeRepository() {}

  public PracticeRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes the content of a version. */
  public void insert(long versionId, PracticeContent content) {
    em.flush();
    Programme programme = content.programme();
    Rows.execute(
        em,
        """
        insert into private_practice_version (version_id, certificate, programme_kind, programme, search_key, target_group, field,
          certified_from, expires_on, annulled_on, annulment_ground) values (?, ?, ?, ?, search_key(?), ?, ?, ?, ?, ?, ?)\
        """,
        versionId,
        content.certificate().number(),
        programme.kind(),
        programme.name(),
        programme.name(),
        programme.targetGroup(),
        programme.field(),
        content.certificate().from(),
        content.certificate().expiresOn(),
        content.annulledOn(),
        content.annulmentGround());
    for (Long place : programme.municipalities()) {
      Rows.execute(em, "insert into private_practice_place values (?, ?)", versionId, place);
    }
  }

  /** The content of a version. */
  public PracticeContent content(long versionId) {
    return Rows.one(
            em,
            "select * from private_practice_version where version_id = ?",
            row -> content(row, places("private_practice_place where version_id", versionId)),
            versionId)
        .orElseThrow();
  }

  /** Writes what a proceeding proposes, in place of what it proposed before. */
  public void propose(long proceedingId, Proposal proposal) {
    em.flush();
    Rows.execute(
        em, "delete from private_practice_proposal_place where proceeding_id = ?", proceedingId);
    Programme programme = proposal.programme();
    Rows.execute(
        em,
        """
        insert into private_practice_proposal (proceeding_id, programme_kind, programme, target_group, field, annulment_ground)
        values (?, ?, ?, ?, ?, ?)
        on conflict (proceeding_id) do update set programme_kind = excluded.programme_kind, programme = excluded.programme,
          target_group = excluded.target_group, field = excluded.field, annulment_ground = excluded.annulment_ground\
        """,
        proceedingId,
        programme.kind(),
        programme.name(),
        programme.targetGroup(),
        programme.field(),
        proposal.annulmentGround());
    for (Long place : programme.municipalities()) {
      Rows.execute(
          em, "insert into private_practice_proposal_place values (?, ?)", proceedingId, place);
    }
  }

  public Optional<Proposal> proposal(long proceedingId) {
    return Rows.one(
        em,
        "select * from private_practice_proposal where proceeding_id = ?",
        row ->
            new Proposal(
                programme(
                    row,
                    places("private_practice_proposal_place where proceeding_id", proceedingId)),
                row.getString("annulment_ground")),
        proceedingId);
  }

  /** The number of a programme in force, or of one still to begin, that a party teaches. */
  public Optional<String> inForceOf(long partyId, LocalDate on) {
    em.flush();
    return Rows.list(
            em,
            """
            select e.number from register_entry e
              join register_entry_version v on v.entry_id = e.id and v.superseded_at is null and (v.valid_to is null or v.valid_to > ?)
              join private_practice_version c on c.version_id = v.id
             where e.register = 'PRIVATE_PRACTICE' and e.party_id = ? and c.expires_on >= ? and (c.annulled_on is null or c.annulled_on > ?)
             order by e.id limit 1\
            """,
            row -> row.getString(1),
            on,
            partyId,
            on,
            on)
        .stream()
        .findFirst();
  }

  private List<Long> places(String tableAndKey, long ownerId) {
    return Rows.list(
        em,
        "select municipality_id from " + tableAndKey + " = ? order by municipality_id",
        row -> row.getLong(1),
        ownerId);
  }

  private static PracticeContent content(ResultSet row, List<Long> places) throws SQLException {
    LocalDate annulledOn = date(row, "annulled_on");
    return new PracticeContent(
        programme(row, places),
        new Certificate(
            row.getString("certificate"), date(row, "certified_from"), date(row, "expires_on")),
        annulledOn == null ? null : new Annulment(annulledOn, row.getString("annulment_ground")));
  }

  private static Programme programme(ResultSet row, List<Long> places) throws SQLException {
    return new Programme(
        constant(row, "programme_kind", ProgrammeKind.class),
        row.getString("programme"),
        row.getString("target_group"),
        row.getString("field"),
        places);
  }
}
