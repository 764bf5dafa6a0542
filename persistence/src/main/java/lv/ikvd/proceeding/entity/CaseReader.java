package lv.ikvd.proceeding.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;
import static lv.ikvd.database.entity.Rows.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.CheckLine;
import lv.ikvd.proceeding.entity.row.ContestLine;
import lv.ikvd.proceeding.entity.row.DecisionRow;
import lv.ikvd.proceeding.entity.row.DocumentLine;
import lv.ikvd.proceeding.entity.row.RequestLine;
import lv.ikvd.proceeding.entity.row.TermLine;
import lv.ikvd.proceeding.entity.row.TimelineRow;

/** Reads one case for its page. */
@ApplicationScoped
public class CaseReader {

  private static final String CURRENT_NAME =
      "(select display_name from party_version v where v.party_id = %s and v.superseded_at is null"
          + " order by v.valid_from desc limit 1)";

  private static final String DECISION =
      """
      select d.*, p.number as proceeding_number from decision d join proceeding p on p.id = d.proceeding_id\
      """;

  private static final String TIMELINE =
      """
      select t.*, p.number as proceeding_number
        from timeline_event t left join proceeding p on p.id = t.proceeding_id\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected CaseReader() {}

  public CaseReader(EntityManager em) {
    this.em = em;
  }

  public Optional<CaseRow> find(String number) {
    return Rows.one(
        em,
        """
        select p.*, a.number as application_number, a.received_on, a.channel, a.authority_note,
               %s as party_name, %s as representative, h.display_name as handler,
               e.number as entry_number, r.citation as rule_citation,
               j.number as joined_number, o.number as reopens_number,
               array(select s.number::text from proceeding s where s.application_id = p.application_id and s.id <> p.id
                      order by s.id) as sisters,
               exists (select 1 from party_version v where v.party_id = p.party_id and v.erased_at is not null) as erased
          from proceeding p
          join rule_version r on r.id = p.rule_version_id
          left join application a on a.id = p.application_id
          left join account h on h.id = p.handler_id
          left join register_entry e on e.id = p.entry_id
          left join proceeding j on j.id = p.joined_into_id
          left join proceeding o on o.id = p.reopens_id
         where p.number = ?\
        """
            .formatted(
                CURRENT_NAME.formatted("p.party_id"),
                CURRENT_NAME.formatted("a.representative_id")),
        CaseReader::caseRow,
        number);
  }

  public List<TermLine> terms(long proceedingId) {
    return Rows.list(
        em,
        """
        select t.*, exists (select 1 from proceeding_term n where n.proceeding_id = t.proceeding_id
                             and n.code = t.code and n.id > t.id) as replaced
          from proceeding_term t where t.proceeding_id = ? order by t.id\
        """,
        row ->
            new TermLine(
                row.getString("code"),
                date(row, "starts_on"),
                date(row, "due_on"),
                row.getString("missed"),
                row.getString("explanation"),
                date(row, "met_on"),
                row.getBoolean("replaced")),
        proceedingId);
  }

  /** Whether the proposed act of a case is one that a board decides by vote. */
  public boolean waitsForBoard(long proceedingId) {
    return Rows.one(
            em,
            """
            select 1 from proceeding p
              join decision_draft d on d.proceeding_id = p.id and d.proposed_at is not null
              join rule_decision r on r.rule_version_id = p.rule_version_id and r.procedure = p.procedure and r.kind = d.kind
             where p.id = ? and p.stage = 'PREPARED' and r.deciding_mode = 'BOARD'\
            """,
            row -> true,
            proceedingId)
        .isPresent();
  }

  /** The last result of each check that was made. */
  public List<CheckLine> checks(long proceedingId) {
    return Rows.list(
        em,
        "select distinct on (code) * from proceeding_check where proceeding_id = ? order by code,"
            + " id desc",
        row ->
            new CheckLine(
                row.getString("code"),
                constant(row, "outcome", CheckOutcome.class),
                row.getString("source"),
                date(row, "checked_on"),
                row.getString("note"),
                row.getString("recorded_by")),
        proceedingId);
  }

  public List<RequestLine> requests(long proceedingId) {
    return Rows.list(
        em,
        "select * from information_request where proceeding_id = ? order by id",
        row ->
            new RequestLine(
                row.getLong("id"),
                date(row, "requested_on"),
                row.getString("question"),
                date(row, "answer_due_on"),
                date(row, "answered_on"),
                row.getString("answer")),
        proceedingId);
  }

  public List<DecisionRow> decisions(long proceedingId) {
    return Rows.list(
        em,
        DECISION + " where d.proceeding_id = ? order by d.id",
        CaseReader::decision,
        proceedingId);
  }

  public Optional<DecisionRow> decision(String number) {
    return Rows.one(em, DECISION + " where d.number = ?", CaseReader::decision, number);
  }

  public List<ContestLine> contests(long proceedingId) {
    return Rows.list(
        em,
        """
        select c.*, d.number as decision_number from contest c join decision d on d.id = c.decision_id
         where d.proceeding_id = ? order by c.id\
        """,
        row ->
            new ContestLine(
                row.getLong("id"),
                row.getString("decision_number"),
                date(row, "received_on"),
                row.getString("body"),
                row.getString("grounds"),
                row.getBoolean("in_time"),
                constant(row, "outcome", ContestOutcome.class),
                date(row, "outcome_on"),
                row.getString("outcome_note")),
        proceedingId);
  }

  /** The file of a case, with what was handed in to another that the same application opened. */
  public List<DocumentLine> documents(long proceedingId) {
    return Rows.list(
        em,
        """
        select c.*, d.media_type, d.size from case_document c join document d on d.id = c.document_id
         where c.proceeding_id = ? or c.direction = 'IN' and c.proceeding_id in (
               select s.id from proceeding p join proceeding s on s.application_id = p.application_id where p.id = ?)
         order by c.id\
        """,
        row ->
            new DocumentLine(
                row.getLong("document_id"),
                row.getString("title"),
                constant(row, "direction", Direction.class),
                date(row, "received_on"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("recorded_by")),
        proceedingId,
        proceedingId);
  }

  /** The story of a case, oldest first. */
  public List<TimelineRow> timeline(long proceedingId) {
    return Rows.list(
        em, TIMELINE + " where t.proceeding_id = ? order by t.id", CaseReader::event, proceedingId);
  }

  /** The story of an entry over all its cases, newest first. */
  public List<TimelineRow> entryTimeline(long entryId, int limit) {
    return Rows.list(
        em,
        TIMELINE + " where t.entry_id = ? order by t.id desc limit ?",
        CaseReader::event,
        entryId,
        limit);
  }

  private static CaseRow caseRow(ResultSet row) throws SQLException {
    return new CaseRow(
        row.getLong("id"),
        row.getString("number"),
        row.getLong("version"),
        row.getString("register"),
        row.getString("procedure"),
        constant(row, "stage", Stage.class),
        constant(row, "outcome", Outcome.class),
        row.getString("outcome_note"),
        row.getString("forwarded_to"),
        date(row, "opened_on"),
        date(row, "due_on"),
        row.getString("missed"),
        date(row, "suspended_on"),
        date(row, "resume_on"),
        moment(row, "closed_at"),
        id(row, "handler_id"),
        row.getString("handler"),
        row.getLong("party_id"),
        row.getString("party_name"),
        row.getString("application_number"),
        date(row, "received_on"),
        constant(row, "channel", IntakeChannel.class),
        row.getString("representative"),
        row.getString("authority_note"),
        id(row, "entry_id"),
        row.getString("entry_number"),
        row.getLong("rule_version_id"),
        row.getString("rule_citation"),
        row.getString("joined_number"),
        row.getString("reopens_number"),
        List.of((String[]) row.getArray("sisters").getArray()),
        row.getBoolean("erased"));
  }

  private static DecisionRow decision(ResultSet row) throws SQLException {
    return new DecisionRow(
        row.getLong("id"),
        row.getString("number"),
        row.getLong("proceeding_id"),
        row.getString("proceeding_number"),
        row.getString("procedure"),
        row.getString("kind"),
        row.getString("ground"),
        date(row, "decided_on"),
        moment(row, "decided_at"),
        date(row, "effective_on"),
        row.getString("deciding_mode"),
        row.getBoolean("favourable"),
        row.getString("proposed_by"),
        row.getString("decided_by"),
        row.getString("content"),
        HexFormat.of().formatHex(row.getBytes("content_sha256")));
  }

  private static TimelineRow event(ResultSet row) throws SQLException {
    return new TimelineRow(
        row.getLong("id"),
        moment(row, "at"),
        row.getString("actor"),
        row.getString("kind"),
        row.getString("proceeding_number"),
        row.getString("field"),
        row.getString("before"),
        row.getString("after"),
        row.getString("note"),
        row.getString("citation"));
  }
}
