package lv.ikvd.programmelicence.entity;

import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Keeps the typed rows of the register, and what cases propose for them. */
@ApplicationScoped
public class LicenceRepository {

  /** A version, before what it licenses is read. */
  private record Version(long id, long dataId, LocalDate startsBy, Loss loss, String reason) {

    LicenceContent of(Map<Long, Licence> licences) {
      return new LicenceContent(licences.get(dataId), startsBy, loss, reason);
    }
  }

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected LicenceRepository() {}

  public LicenceRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes the content of a version. */
  public void insert(long versionId, LicenceContent content) {
    Rows.execute(
        em,
        "insert into programme_licence_version (version_id, data_id, starts_by, lost_on,"
            + " lost_ground, update_reason) values (?, ?, ?, ?, ?, ?)",
        versionId,
        write(content.licence()),
        content.startsBy(),
        content.lostOn(),
        content.lostGround(),
        content.updateReason());
  }

  /** The content of a version. */
  public LicenceContent content(long versionId) {
    return Optional.ofNullable(contents(List.of(versionId)).get(versionId)).orElseThrow();
  }

  /** The contents of versions; one without rows is missing. */
  public Map<Long, LicenceContent> contents(Collection<Long> versionIds) {
    List<Version> versions =
        Rows.list(
            em,
            "select * from programme_licence_version where version_id ="
                + " any(string_to_array(?, ',')::bigint[])",
            row -> {
              LocalDate lostOn = date(row, "lost_on");
              return new Version(
                  row.getLong("version_id"),
                  row.getLong("data_id"),
                  date(row, "starts_by"),
                  lostOn == null ? null : new Loss(lostOn, row.getString("lost_ground")),
                  row.getString("update_reason"));
            },
            String.join(",", versionIds.stream().map(String::valueOf).toList()));
    Map<Long, Licence> licences =
        new LicenceRows(em).of(versions.stream().map(Version::dataId).toList());
    Map<Long, LicenceContent> contents = new HashMap<>();
    versions.forEach(version -> contents.put(version.id(), version.of(licences)));
    return contents;
  }

  /** Writes what a proceeding proposes, in place of what it proposed before. */
  public void propose(long proceedingId, Proposal proposal) {
    em.flush();
    Rows.execute(
        em,
        """
        insert into programme_licence_proposal (proceeding_id, data_id, seen_version_id, lost_ground) values (?, ?, ?, ?)
        on conflict (proceeding_id) do update set data_id = excluded.data_id, seen_version_id = excluded.seen_version_id,
          lost_ground = excluded.lost_ground\
        """,
        proceedingId,
        proposal.licence() == null ? null : write(proposal.licence()),
        proposal.seenVersionId(),
        proposal.lossGround());
  }

  public Optional<Proposal> proposal(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select * from programme_licence_proposal where proceeding_id = ?",
        row -> {
          Long data = id(row, "data_id");
          return new Proposal(
              data == null ? null : new LicenceRows(em).of(List.of(data)).get(data),
              id(row, "seen_version_id"),
              row.getString("lost_ground"));
        },
        proceedingId);
  }

  private long write(Licence licence) {
    em.flush();
    long id =
        Rows.one(em, "select nextval('programme_licence_data_seq')", row -> row.getLong(1))
            .orElseThrow();
    Rows.execute(
        em,
        """
        insert into programme_licence_data (id, institution_id, code, name, search_key, kind, way, form, language, minority, modular, work_based,
          duration, hours, learners, starts_on, started_on, taken_over_from_id, advanced_in)
        values (?, ?, ?, ?, search_key(?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        id,
        licence.institution().entryId(),
        licence.code(),
        licence.name(),
        licence.name(),
        licence.kind(),
        licence.way(),
        licence.form(),
        licence.language(),
        licence.minority(),
        licence.modular(),
        licence.workBased(),
        licence.extent().duration(),
        licence.extent().hours(),
        licence.learners(),
        licence.start().planned(),
        licence.start().happened(),
        licence.takenOverFrom() == null ? null : licence.takenOverFrom().entryId(),
        licence.advancedIn());
    writeRows(id, licence);
    return id;
  }

  private void writeRows(long id, Licence licence) {
    for (int i = 0; i < licence.places().size(); i++) {
      Rows.execute(
          em,
          "insert into programme_licence_place (data_id, ordinal, address_id) values (?, ?, ?)",
          id,
          i,
          licence.places().get(i).addressId());
    }
    for (int i = 0; i < licence.qualifications().size(); i++) {
      Qualification one = licence.qualifications().get(i);
      Rows.execute(
          em,
          "insert into programme_licence_qualification (data_id, ordinal, qualification, level)"
              + " values (?, ?, ?, ?)",
          id,
          i,
          one.code(),
          one.level());
    }
    for (int i = 0; i < licence.plan().size(); i++) {
      PlanSubject one = licence.plan().get(i);
      Rows.execute(
          em,
          "insert into programme_licence_subject (data_id, ordinal, subject, hours) values (?, ?,"
              + " ?, ?)",
          id,
          i,
          one.subject(),
          one.hours());
    }
  }
}
