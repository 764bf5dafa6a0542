package lv.ikvd.citizenshipnotice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.party.entity.SearchKey;

/** Keeps what was confirmed of learners. */
@ApplicationScoped
public class CitizenshipRepository {

  /** Where the last letter went. */
  public record UsualWay(Channel channel, String destination) {}

  private static final Map<String, String> SORTS =
      Map.of(
          "notedOn", "c.noted_on",
          "person", "v.display_name collate latvian",
          "institution", "n.name collate latvian");

  private static final String FROM =
      """
      from citizenship_notice c join account a on a.id = c.noted_by
        join register_entry e on e.id = c.entry_id
        join issued_document i on i.id = c.issued_document_id
        left join issued_document_file f on f.issued_document_id = i.id
        left join institution_current n on n.entry_id = c.entry_id
        left join lateral (select p.display_name, p.search_key from party_version p
               where p.party_id = c.party_id and p.superseded_at is null order by p.valid_from desc limit 1) v on true
       where true\
      """;

  private static final String SELECT =
      """
      select c.*, a.display_name as noted_by_name, e.number as entry_number, n.name as institution, v.display_name as person,
             i.number as letter, f.document_id,
             (select max(s.sent_on) from notice s where s.document_id = f.document_id) as sent_on
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected CitizenshipRepository() {}

  public CitizenshipRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * @param issuedId the letter
   */
  public long add(NoticeOfLearner notice, long issuedId, LocalDate on, Instant at, long notedBy) {
    em.flush();
    return Rows.one(
            em,
            "insert into citizenship_notice (party_id, entry_id, programme, learns_from,"
                + " learns_until, request, issued_document_id, noted_on, noted_at, noted_by) values"
                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
            row -> row.getLong(1),
            notice.partyId(),
            notice.entryId(),
            notice.programme(),
            notice.from(),
            notice.until(),
            notice.request(),
            issuedId,
            on,
            at,
            notedBy)
        .orElseThrow();
  }

  public Page<CitizenshipRow> page(CitizenshipFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        SELECT,
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "c.noted_on desc, c.id desc", "c.id"),
        request,
        CitizenshipRepository::row,
        parameters);
  }

  public Optional<CitizenshipRow> find(long id) {
    em.flush();
    return Rows.one(em, SELECT + FROM + " and c.id = ?", CitizenshipRepository::row, id);
  }

  /** Of the learners of one institution, the newest first. */
  public List<CitizenshipRow> ofEntry(long entryId) {
    return Rows.list(
        em,
        SELECT + FROM + " and c.entry_id = ? order by c.noted_on desc, c.id desc limit 100",
        CitizenshipRepository::row,
        entryId);
  }

  /** Where the last letter went, if there was one. */
  public Optional<UsualWay> usualWay() {
    return Rows.one(
        em,
        "select n.channel, n.destination from citizenship_notice c join issued_document_file f on"
            + " f.issued_document_id = c.issued_document_id join notice n on n.document_id ="
            + " f.document_id where c.erased_at is null order by n.id desc limit 1",
        row ->
            new UsualWay(
                Rows.constant(row, "channel", Channel.class), row.getString("destination")));
  }

  /** The letter about a person that has not gone out yet. */
  public Optional<String> waitingOf(long partyId) {
    return Rows.one(
        em,
        "select i.number from citizenship_notice c join issued_document i on i.id ="
            + " c.issued_document_id left join issued_document_file f on f.issued_document_id ="
            + " i.id where c.party_id = ? and not exists (select 1 from notice n where"
            + " n.document_id = f.document_id and (n.sent_at is not null or n.failed_at is not"
            + " null)) limit 1",
        row -> row.getString(1),
        partyId);
  }

  /** What names a person. */
  public List<CitizenshipRow> ofParty(long partyId) {
    return Rows.list(
        em, SELECT + FROM + " and c.party_id = ?", CitizenshipRepository::row, partyId);
  }

  /** What was confirmed before a moment and still names somebody. */
  public List<CitizenshipRow> before(Instant moment) {
    return Rows.list(
        em,
        SELECT + FROM + " and c.noted_at < ? and c.erased_at is null limit 1000",
        CitizenshipRepository::row,
        moment);
  }

  /** Nothing but what is counted is left. */
  public void erase(long id, Instant at) {
    Rows.execute(
        em,
        "update citizenship_notice set party_id = null, programme = '(dati dzēsti)', learns_from ="
            + " noted_on, learns_until = null, request = null, erased_at = ? where id = ? and"
            + " erased_at is null",
        at,
        id);
  }

  private static String where(CitizenshipFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    Rows.restrict(where, parameters, " and v.search_key like ?", key(filter.person()));
    if (filter.institution() != null) {
      where.append(" and (e.number = ? or n.search_key like ?)");
      parameters.add(filter.institution());
      parameters.add(key(filter.institution()));
    }
    Rows.restrict(where, parameters, " and c.noted_on >= ?", filter.from());
    Rows.restrict(where, parameters, " and c.noted_on <= ?", filter.to());
    return where.toString();
  }

  private static String key(String fragment) {
    return fragment == null ? null : SearchKey.containing(fragment);
  }

  private static CitizenshipRow row(ResultSet row) throws SQLException {
    return new CitizenshipRow(
        row.getLong("id"),
        Rows.id(row, "party_id"),
        row.getString("person"),
        row.getLong("entry_id"),
        row.getString("entry_number"),
        row.getString("institution"),
        row.getString("programme"),
        Rows.date(row, "learns_from"),
        Rows.date(row, "learns_until"),
        row.getString("request"),
        row.getLong("issued_document_id"),
        row.getString("letter"),
        Rows.id(row, "document_id"),
        Rows.date(row, "sent_on"),
        Rows.date(row, "noted_on"),
        Rows.moment(row, "noted_at"),
        row.getString("noted_by_name"));
  }
}
