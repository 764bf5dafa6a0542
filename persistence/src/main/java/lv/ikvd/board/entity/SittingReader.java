package lv.ikvd.board.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;
import static lv.ikvd.database.entity.Rows.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.board.entity.row.AttendanceRow;
import lv.ikvd.board.entity.row.CandidateRow;
import lv.ikvd.board.entity.row.ItemRow;
import lv.ikvd.board.entity.row.SittingFilter;
import lv.ikvd.board.entity.row.SittingRow;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.security.entity.Confidential;

/** Reads sittings for lists, their page and their minutes. */
@ApplicationScoped
public class SittingReader {

  private static final Map<String, String> SORTS =
      Map.of("number", "s.number", "heldOn", "s.held_on", "state", "s.state");

  private static final String PARTY =
      "(select display_name from party_version v where v.party_id = p.party_id and v.superseded_at"
          + " is null order by v.valid_from desc limit 1) as display_name";

  /** Of a case that is secret the agenda forgets the person when it is closed. */
  private static final String SHOWN_PARTY =
      "case when p.stage <> 'CLOSED' or "
          + Confidential.not("p.register")
          + " then "
          + PARTY.replace(" as display_name", "")
          + " end as display_name";

  private static final String SITTING =
      """
      select s.*, m.name as presiding,
             (select count(*) from agenda_item i where i.sitting_id = s.id) as items,
             (select count(*) from agenda_item i where i.sitting_id = s.id and i.result is not null) as closed_items
        from sitting s left join board_member m on m.id = s.presiding_id\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected SittingReader() {}

  public SittingReader(EntityManager em) {
    this.em = em;
  }

  public Optional<SittingRow> find(String number) {
    return Rows.one(em, SITTING + " where s.number = ?", SittingReader::sitting, number);
  }

  /** What changes with every step and every vote, and says nothing else; empty without sitting. */
  public Optional<String> pulse(String number) {
    return Rows.one(
        em,
        """
        select s.version || '-' || (select count(*) from ballot_paper b join agenda_item i on i.id = b.item_id where i.sitting_id = s.id)
               || '-' || (select count(*) from recusal r join agenda_item i on i.id = r.item_id where i.sitting_id = s.id)
               || '-' || coalesce(s.minutes_id, 0)
          from sitting s where s.number = ?\
        """,
        row -> row.getString(1),
        number);
  }

  /** Sittings, those to come and the last ones first. */
  public Page<SittingRow> page(SittingFilter filter, PageRequest request) {
    List<Object> parameters = new ArrayList<>();
    String where = where(filter, parameters);
    long total = Rows.count(em, "from sitting s" + where, parameters.toArray());
    parameters.add(request.size());
    parameters.add(request.offset());
    return Page.of(
        Rows.list(
            em,
            SITTING
                + where
                + request.orderBy(SORTS, "s.held_on desc, s.starts_at desc, s.id desc", "s.id")
                + " limit ? offset ?",
            SittingReader::sitting,
            parameters.toArray()),
        total);
  }

  /** The agenda of a sitting in its order. */
  public List<ItemRow> items(long sittingId) {
    return Rows.list(
        em,
        "select i.*, encode(i.content_sha256, 'hex') as sha, p.number as proceeding_number,"
            + " p.register, p.procedure, coalesce(c.kind, d.kind) as kind, c.number as"
            + " decision_number, "
            + SHOWN_PARTY
            + """
             from agenda_item i
             join proceeding p on p.id = i.proceeding_id
             left join decision_draft d on d.proceeding_id = p.id
             left join decision c on c.id = i.decision_id
            where i.sitting_id = ? order by i.ordinal\
            """,
        SittingReader::item,
        sittingId);
  }

  /** The voting members of a sitting and how they attend; before it is opened, who may attend. */
  public List<AttendanceRow> attendance(
      long sittingId, boolean planned, String board, LocalDate heldOn) {
    return Rows.list(
        em,
        """
        select m.id, m.account_id, m.name, m.role, a.how, a.left_at
          from board_member m left join sitting_attendance a on a.member_id = m.id and a.sitting_id = ?
         where m.role <> 'SECRETARY' and (a.how is not null
           or ? and m.board = ? and m.from_on <= ? and (m.to_on is null or m.to_on >= ?))
         order by m.role, m.name collate latvian, m.id\
        """,
        row ->
            new AttendanceRow(
                row.getLong("id"),
                id(row, "account_id"),
                row.getString("name"),
                constant(row, "role", MemberRole.class),
                constant(row, "how", Attendance.class),
                moment(row, "left_at")),
        sittingId,
        planned,
        board,
        heldOn,
        heldOn);
  }

  /** Proposed cases whose rule names the board and that stand on no agenda. */
  public List<CandidateRow> candidates(String board) {
    return Rows.list(
        em,
        "select p.id, p.number, p.register, p.procedure, d.kind, p.due_on, d.proposed_at, "
            + PARTY
            + """
             from decision_draft d
             join proceeding p on p.id = d.proceeding_id
             join rule_decision r on r.rule_version_id = p.rule_version_id and r.procedure = p.procedure and r.kind = d.kind
             left join board_advice a on a.proceeding_id = p.id
             left join lateral (select 1 as given from agenda_item o join sitting s on s.id = o.sitting_id
                         where o.proceeding_id = p.id and s.board = a.board and o.result in ('ADOPTED', 'NOT_ADOPTED') limit 1) o on true
            where case when a.board is null or o.given is not null then r.board else a.board end = ? and d.proposed_at is not null and p.stage = 'PREPARED' and p.suspended_on is null
              and not exists (select 1 from agenda_item i where i.proceeding_id = p.id and i.result is null)
            order by p.due_on nulls last, p.id limit 500\
            """,
        row ->
            new CandidateRow(
                row.getLong("id"),
                row.getString("number"),
                row.getString("register"),
                row.getString("procedure"),
                row.getString("kind"),
                row.getString("display_name"),
                date(row, "due_on"),
                moment(row, "proposed_at")),
        board);
  }

  private static String where(SittingFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder(" where true");
    if (filter.accountId() == null) {
      where.append(" and ").append(Confidential.NO_SITTING);
    } else {
      where.append(
          " and exists (select 1 from board_member m where m.board = s.board and m.account_id = ?"
              + " and (m.to_on is null or m.to_on >= s.held_on))");
      parameters.add(filter.accountId());
    }
    condition(where, parameters, "s.board = ?", filter.board());
    condition(where, parameters, "s.state = ?", filter.state());
    condition(where, parameters, "s.held_on >= ?", filter.from());
    condition(where, parameters, "s.held_on <= ?", filter.to());
    return where.toString();
  }

  private static void condition(
      StringBuilder where, List<Object> parameters, String condition, Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.add(value);
    }
  }

  private static SittingRow sitting(ResultSet row) throws SQLException {
    return new SittingRow(
        row.getLong("id"),
        row.getString("number"),
        row.getLong("version"),
        row.getString("board"),
        row.getLong("rule_version_id"),
        date(row, "held_on"),
        row.getObject("starts_at", LocalTime.class),
        row.getString("place"),
        constant(row, "state", SittingState.class),
        row.getString("convened_by"),
        id(row, "presiding_id"),
        row.getString("presiding"),
        moment(row, "opened_at"),
        moment(row, "closed_at"),
        row.getString("cancelled_why"),
        row.getString("minutes_number"),
        id(row, "minutes_id"),
        row.getInt("items"),
        row.getInt("closed_items"));
  }

  private static ItemRow item(ResultSet row) throws SQLException {
    return new ItemRow(
        row.getLong("id"),
        row.getInt("ordinal"),
        row.getLong("proceeding_id"),
        row.getString("proceeding_number"),
        row.getString("register"),
        row.getString("procedure"),
        row.getString("kind"),
        row.getString("display_name"),
        row.getString("sha"),
        constant(row, "result", ItemResult.class),
        row.getObject("votes_for", Integer.class),
        row.getObject("votes_against", Integer.class),
        row.getObject("votes_abstained", Integer.class),
        row.getBoolean("tie_decided"),
        row.getString("remark"),
        moment(row, "closed_at"),
        row.getString("decision_number"));
  }
}
