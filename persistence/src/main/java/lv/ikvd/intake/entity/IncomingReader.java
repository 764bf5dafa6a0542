package lv.ikvd.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.intake.entity.OpenCaseRow.OpenRequest;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.notice.entity.NoticeState;
import lv.ikvd.party.entity.SearchKey;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.Stage;

/** Reads incoming documents for pages. */
@ApplicationScoped
public class IncomingReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "number", "d.id",
          "received", "d.received_on",
          "name", "d.name collate latvian",
          "verdict", "d.verdict",
          "state", "d.state");

  private static final String DOCUMENTS =
      """
      from incoming_document d join account a on a.id = d.recorded_by
        join document f on f.id = d.document_id
        left join account h on h.id = d.handled_by
        left join proceeding p on p.id = d.proceeding_id
      """;

  private static final String FROM =
      (DOCUMENTS
              + """
        left join issued_document l on l.id = d.reply_letter_id
        left join account w on w.id = d.replied_by
        left join issued_document_file k on k.issued_document_id = l.id
        left join lateral (select n.id, n.channel, n.recipient, n.destination, n.sent_on, n.failure, %s as state
                             from notice n where n.document_id = k.document_id order by n.id desc limit 1) n on true
       where true""")
          .formatted(NoticeRepository.STATE);

  private static final String SELECT =
      """
      select d.*, a.display_name as recorded_by_name, h.display_name as handled_by_name, p.number as case_number,
             f.media_type, f.size, l.number as letter_number, w.display_name as replied_by_name,
             k.document_id as letter_file, n.id as notice_id, n.state as notice_state,
             coalesce(n.channel, d.reply_channel) as answer_channel, n.recipient as answer_recipient,
             n.destination as answer_destination, n.sent_on as answer_sent_on, n.failure as answer_failure,
             (select string_agg(s.signer, ', ' order by s.ordinal) from incoming_signature s
               where s.incoming_id = d.id) as signers,
             (select v.display_name from party_version v where v.party_id = d.party_id and v.superseded_at is null
               order by v.valid_from desc limit 1) as party_name
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected IncomingReader() {}

  public IncomingReader(EntityManager em) {
    this.em = em;
  }

  public Page<IncomingRow> page(IncomingFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    String where = where(filter, parameters);
    // Counted without the answers, which add no condition.
    long total = Rows.count(em, DOCUMENTS + "where true" + where, parameters.toArray());
    parameters.add(request.size());
    parameters.add(request.offset());
    return Page.of(
        Rows.list(
            em,
            SELECT
                + FROM
                + where
                + request.orderBy(SORTS, "d.state = 'NEW' desc, d.id desc", "d.id")
                + " limit ? offset ?",
            IncomingReader::row,
            parameters.toArray()),
        total);
  }

  public Optional<IncomingRow> find(String number) {
    em.flush();
    return Rows.one(em, SELECT + FROM + " and d.number = ?", IncomingReader::row, number);
  }

  /** Those of the numbers that there are, in the order in which they came. */
  public List<IncomingRow> find(Collection<String> numbers) {
    em.flush();
    return Rows.list(
        em,
        SELECT + FROM + " and d.number = any(?) order by d.id",
        IncomingReader::row,
        (Object) numbers.toArray(String[]::new));
  }

  public List<FileRow> files(long id) {
    return Rows.list(
        em,
        "select * from incoming_file where incoming_id = ? order by ordinal",
        row ->
            new FileRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                Rows.id(row, "document_id")),
        id);
  }

  /** The signatures, with whom the registers know by the signer's code today. */
  public List<SignatureRow> signatures(long id) {
    em.flush();
    return Rows.list(
        em,
        """
        select s.*, m.id as known_id,
               (select v.display_name from party_version v where v.party_id = m.id and v.superseded_at is null
                 order by v.valid_from desc limit 1) as party_name
          from incoming_signature s
          left join personal_code c on c.code = s.code and c.superseded_at is null
          left join party m on m.id = coalesce(s.party_id, c.party_id)
         where s.incoming_id = ? order by s.ordinal""",
        row ->
            new SignatureRow(
                row.getLong("id"),
                row.getString("signer"),
                row.getString("given_name"),
                row.getString("family_name"),
                Rows.id(row, "known_id"),
                row.getString("party_name"),
                row.getString("code") != null,
                Rows.moment(row, "signed_at"),
                row.getString("level"),
                Rows.constant(row, "verdict", Verdict.class),
                row.getString("finding")),
        id);
  }

  /** Others with the same content, the first that came first. */
  public List<IncomingRow> same(IncomingRow incoming) {
    return Rows.list(
        em,
        SELECT + FROM + " and d.document_id = ? and d.id <> ? order by d.id limit 20",
        IncomingReader::row,
        incoming.documentId(),
        incoming.id());
  }

  /** Entries of persons in the registers. */
  public List<EntryLink> entries(Collection<Long> parties) {
    return Rows.list(
        em,
        "select party_id, register, number from register_entry where party_id = any(?) and register"
            + " not in (select register from confidential_register) order by id limit 20",
        row ->
            new EntryLink(
                row.getLong("party_id"), row.getString("register"), row.getString("number")),
        (Object) parties.toArray(Long[]::new));
  }

  /** How many wait. */
  public long waiting() {
    return Rows.count(em, "from incoming_document where state = 'NEW'");
  }

  /** The channel of what an official received last. */
  public Optional<IntakeChannel> usualChannel(long accountId) {
    return Rows.one(
        em,
        "select channel from incoming_document where recorded_by = ? order by id desc limit 1",
        row -> Rows.constant(row, "channel", IntakeChannel.class),
        accountId);
  }

  /** Open cases that a person is in, as its party, applicant or representative. */
  public List<OpenCaseRow> openCases(Collection<Long> parties) {
    em.flush();
    Long[] ids = parties.toArray(Long[]::new);
    return Rows.list(
        em,
        """
        select p.id, p.number, p.register, p.procedure, p.stage, p.due_on,
               (select v.display_name from party_version v where v.party_id = p.party_id and v.superseded_at is null
                 order by v.valid_from desc limit 1) as party_name
          from proceeding p left join application a on a.id = p.application_id
         where p.outcome is null and p.stage <> 'CLOSED'
           and p.register not in (select register from confidential_register)
           and (p.party_id = any(?) or a.applicant_id = any(?) or a.representative_id = any(?))
         order by p.due_on nulls last, p.id limit 20""",
        this::openCase,
        ids,
        ids,
        ids);
  }

  private OpenCaseRow openCase(ResultSet row) throws SQLException {
    return new OpenCaseRow(
        row.getLong("id"),
        row.getString("number"),
        row.getString("register"),
        row.getString("procedure"),
        row.getString("party_name"),
        Rows.constant(row, "stage", Stage.class),
        Rows.date(row, "due_on"),
        openRequests(row.getLong("id")));
  }

  private List<OpenRequest> openRequests(long proceedingId) {
    return Rows.list(
        em,
        "select id, question, answer_due_on from information_request where proceeding_id = ? and"
            + " answered_on is null order by id",
        row ->
            new OpenRequest(
                row.getLong("id"), row.getString("question"), Rows.date(row, "answer_due_on")),
        proceedingId);
  }

  private static String where(IncomingFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    Rows.restrict(where, parameters, " and d.state = ?", filter.state());
    Rows.restrict(where, parameters, " and d.verdict = ?", filter.verdict());
    Rows.restrict(where, parameters, " and d.channel = ?", filter.channel());
    Rows.restrict(where, parameters, " and d.received_on >= ?", filter.from());
    Rows.restrict(where, parameters, " and d.received_on <= ?", filter.to());
    if (filter.text() != null) {
      String fragment = SearchKey.containing(filter.text());
      where.append(
          " and (search_key(d.number) like ? or search_key(d.name) like ? or exists (select 1 from"
              + " incoming_signature s where s.incoming_id = d.id and search_key(s.signer) like ?))");
      parameters.addAll(List.of(fragment, fragment, fragment));
    }
    return where.toString();
  }

  private static ReplyRow answer(ResultSet row) throws SQLException {
    return new ReplyRow(
        row.getString("letter_number"),
        Rows.moment(row, "replied_at"),
        row.getString("replied_by_name"),
        Rows.id(row, "letter_file"),
        Rows.constant(row, "answer_channel", Channel.class),
        Rows.id(row, "notice_id"),
        Rows.constant(row, "notice_state", NoticeState.class),
        row.getString("answer_recipient"),
        row.getString("answer_destination"),
        Rows.date(row, "answer_sent_on"),
        row.getString("answer_failure"));
  }

  private static IncomingRow row(ResultSet row) throws SQLException {
    return new IncomingRow(
        row.getLong("id"),
        row.getString("number"),
        row.getLong("version"),
        Rows.date(row, "received_on"),
        Rows.constant(row, "channel", IntakeChannel.class),
        Rows.moment(row, "recorded_at"),
        row.getString("recorded_by_name"),
        row.getString("name"),
        row.getLong("document_id"),
        row.getString("media_type"),
        row.getLong("size"),
        Rows.constant(row, "kind", IncomingKind.class),
        Rows.constant(row, "verdict", Verdict.class),
        row.getString("finding"),
        Rows.id(row, "party_id"),
        row.getString("party_name"),
        row.getString("signers"),
        Rows.constant(row, "state", IncomingState.class),
        Rows.id(row, "proceeding_id"),
        row.getString("case_number"),
        row.getBoolean("signed_by_hand"),
        row.getString("acknowledged"),
        row.getString("reason"),
        row.getString("reply"),
        row.getString("letter_number") == null ? null : answer(row),
        Rows.moment(row, "handled_at"),
        row.getString("handled_by_name"),
        Rows.moment(row, "erased_at") != null);
  }
}
