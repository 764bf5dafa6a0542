package lv.ikvd.recognition.entity;

import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Keeps the typed rows of the register, and what cases are about. */
@ApplicationScoped
public class RecognitionRepository {

  private static final String SAID =
      """
      select c.*, d.state, d.title, d.institution, d.awarded_on, d.credits, d.evidence, d.purpose, d.language, d.field
        from %s c left join recognition_data d on d.id = c.data_id where\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected RecognitionRepository() {}

  public RecognitionRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes the content of a version. */
  public void insert(long versionId, RecognitionContent content) {
    Measure measure = content.measure();
    Rows.execute(
        em,
        "insert into recognition_version (version_id, data_id, measure, months, measure_on,"
            + " recognised_on, valid_until, ended_on, end_ground) values (?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?)",
        versionId,
        write(content.qualification()),
        measure == null ? null : measure.kind(),
        measure == null ? null : measure.months(),
        content.measureOn(),
        content.recognisedOn(),
        content.validUntil(),
        content.endedOn(),
        content.end() == null ? null : content.end().ground());
  }

  public RecognitionContent content(long versionId) {
    return Optional.ofNullable(contents(List.of(versionId)).get(versionId)).orElseThrow();
  }

  /** The contents of versions; one without rows is missing. */
  public Map<Long, RecognitionContent> contents(Collection<Long> versionIds) {
    em.flush();
    Map<Long, RecognitionContent> contents = new HashMap<>();
    Rows.list(
        em,
        SAID.formatted("recognition_version")
            + " c.version_id = any(string_to_array(?, ',')::bigint[])",
        row -> contents.put(row.getLong("version_id"), content(row)),
        String.join(",", versionIds.stream().map(String::valueOf).toList()));
    return contents;
  }

  private static RecognitionContent content(ResultSet row) throws SQLException {
    LocalDate endedOn = date(row, "ended_on");
    return new RecognitionContent(
        qualification(row),
        measure(row),
        date(row, "measure_on"),
        date(row, "recognised_on"),
        date(row, "valid_until"),
        endedOn == null ? null : new RecognitionEnd(endedOn, row.getString("end_ground")));
  }

  private static ForeignQualification qualification(ResultSet row) throws SQLException {
    return new ForeignQualification(
        row.getString("state"),
        row.getString("title"),
        row.getString("institution"),
        date(row, "awarded_on"),
        row.getInt("credits"),
        row.getString("evidence"),
        row.getString("purpose"),
        row.getString("language"),
        row.getString("field"));
  }

  private static Measure measure(ResultSet row) throws SQLException {
    String kind = row.getString("measure");
    return kind == null ? null : new Measure(kind, (Integer) row.getObject("months"));
  }

  /** Writes what a proceeding is about, in place of what it said before. */
  public void propose(long proceedingId, RecognitionProposal proposal) {
    em.flush();
    Measure measure = proposal.measure();
    Rows.execute(
        em,
        """
        insert into recognition_proposal (proceeding_id, data_id, measure, months, difference, completed_on, end_ground) values (?, ?, ?, ?, ?, ?, ?)
        on conflict (proceeding_id) do update set data_id = excluded.data_id, measure = excluded.measure, months = excluded.months,
          difference = excluded.difference, completed_on = excluded.completed_on\
        """,
        proceedingId,
        proposal.qualification() == null ? null : write(proposal.qualification()),
        measure == null ? null : measure.kind(),
        measure == null ? null : measure.months(),
        proposal.difference(),
        proposal.completedOn(),
        proposal.endGround());
  }

  public Optional<RecognitionProposal> proposal(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        SAID.formatted("recognition_proposal") + " c.proceeding_id = ?",
        RecognitionRepository::proposal,
        proceedingId);
  }

  private static RecognitionProposal proposal(ResultSet row) throws SQLException {
    return new RecognitionProposal(
        id(row, "data_id") == null ? null : qualification(row),
        measure(row),
        row.getString("difference"),
        date(row, "completed_on"),
        row.getString("end_ground"));
  }

  /** What of a person was refused, by the number of the last decision about it. */
  public Map<String, ForeignQualification> refused(long partyId) {
    em.flush();
    Map<String, ForeignQualification> refused = new HashMap<>();
    Rows.list(
        em,
        SAID.formatted(
                "(select p.*, x.number from recognition_proposal p join proceeding g on g.id ="
                    + " p.proceeding_id and g.party_id = ? join decision x on x.proceeding_id ="
                    + " g.id and x.kind = 'REFUSE_RECOGNITION')")
            + " c.data_id is not null",
        row -> refused.put(row.getString("number"), qualification(row)),
        partyId);
    return refused;
  }

  /** Forgets in what the education of a person was found to differ. */
  public void erase(long partyId) {
    em.flush();
    Rows.execute(
        em,
        "update recognition_proposal set difference = null where proceeding_id in (select id from"
            + " proceeding where party_id = ?)",
        partyId);
  }

  private long write(ForeignQualification said) {
    em.flush();
    return Rows.one(
            em,
            "insert into recognition_data (id, state, title, institution, awarded_on, credits,"
                + " evidence, purpose, language, field) values (nextval('recognition_data_seq'), ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?) returning id",
            row -> row.getLong(1),
            said.state(),
            said.title(),
            said.institution(),
            said.awardedOn(),
            said.credits(),
            said.evidence(),
            said.purpose(),
            said.language(),
            said.field())
        .orElseThrow();
  }
}
