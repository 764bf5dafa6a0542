package lv.ikvd.consultation.entity;

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
import lv.ikvd.party.entity.erasing.Traces;
import lv.ikvd.security.entity.Confidential;

/** Keeps notes of consultations and counts them. */
@ApplicationScoped
public class NoteRepository {

  private static final Map<String, String> SORTS =
      Map.of(
          "at", "c.noted_at",
          "topic", "t.name_lv collate latvian",
          "official", "a.display_name collate latvian");

  private static final String FROM =
      """
      from consultation c join account a on a.id = c.noted_by
        left join proceeding p on p.id = c.proceeding_id
        left join register_entry e on e.id = c.entry_id
        left join lateral (select v.name_lv from classifier_value v
               where v.classifier = 'CONSULTATION_TOPIC' and v.code = c.topic order by v.valid_from desc limit 1) t on true
       where true\
      """;

  private static final String SELECT =
      """
      select c.*, a.display_name as noted_by_name, p.number as case_number, e.number as entry_number, e.register as entry_register,
             (select v.display_name from party_version v where v.party_id = c.party_id and v.superseded_at is null
               order by v.valid_from desc limit 1) as party_name
      """;

  /** Nothing but what is counted is left. */
  private static final String EMPTIED =
      """
      update consultation set question = '(dati dzēsti)', answer = '(dati dzēsti)', party_id = null, proceeding_id = null,
             entry_id = null, erased_at = ? where erased_at is null and\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected NoteRepository() {}

  public NoteRepository(EntityManager em) {
    this.em = em;
  }

  public long add(NewNote note) {
    em.flush();
    return Rows.one(
            em,
            "insert into consultation (topic, channel, asker, question, answer, answer_id,"
                + " party_id, proceeding_id, entry_id, noted_on, noted_at, noted_by) values (?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
            row -> row.getLong(1),
            note.topic(),
            note.channel(),
            note.asker(),
            note.question(),
            note.answer(),
            note.answerId(),
            note.partyId(),
            note.subject().proceedingId(),
            note.subject().entryId(),
            note.on(),
            note.at(),
            note.notedBy())
        .orElseThrow();
  }

  public Page<NoteRow> page(NoteFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        SELECT,
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "c.noted_at desc, c.id desc", "c.id"),
        request,
        NoteRepository::row,
        parameters);
  }

  public Optional<NoteRow> find(long id) {
    em.flush();
    return Rows.one(em, SELECT + FROM + " and c.id = ?", NoteRepository::row, id);
  }

  /** How many in each month of a year, by topic; where there were none nothing is said. */
  public List<TopicCount> counts(int year) {
    return Rows.list(
        em,
        "select topic, extract(month from noted_on)::int as month, count(*) as notes from"
            + " consultation where noted_on >= ? and noted_on < ? group by 1, 2 order by 1, 2",
        row -> new TopicCount(row.getString("topic"), row.getInt("month"), row.getLong("notes")),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year + 1, 1, 1));
  }

  /** What an official noted last. */
  public Optional<UsualNote> usual(long accountId) {
    return Rows.one(
        em,
        "select channel, asker from consultation where noted_by = ? order by noted_at desc, id desc"
            + " limit 1",
        row -> new UsualNote(row.getString("channel"), row.getString("asker")),
        accountId);
  }

  /** Who noted anything, in Latvian order. */
  public List<Official> officials() {
    return Rows.list(
        em,
        "select a.id, a.display_name from account a where exists (select 1 from consultation c"
            + " where c.noted_by = a.id) order by a.display_name collate latvian, a.id",
        row -> new Official(row.getLong("id"), row.getString("display_name")));
  }

  /** The case of a number, or else the entry; empty if there is neither. */
  public Optional<Subject> subject(String number) {
    em.flush();
    return Rows.list(
            em,
            """
            select * from (
            select id as proceeding_id, null::bigint as entry_id, register, number from proceeding where number = ?
            union all select null, id, register, number from register_entry where number = ?) s where %s limit 1\
            """
                .formatted(Confidential.not("s.register")),
            row ->
                new Subject(
                    Rows.id(row, "proceeding_id"),
                    Rows.id(row, "entry_id"),
                    row.getString("register"),
                    row.getString("number")),
            number,
            number)
        .stream()
        .findFirst();
  }

  /**
   * Empties the notes about a person and about the person's cases and entries; out of the others
   * and out of answers goes what points to the person.
   */
  public void erase(long partyId, Traces traces, Instant at) {
    Rows.execute(
        em,
        EMPTIED
            + """
             (party_id = ? or entry_id in (select id from register_entry where party_id = ?)
              or proceeding_id in (select p.id from proceeding p left join application a on a.id = p.application_id
                                   where p.party_id = ? or a.applicant_id = ? or a.representative_id = ?))\
            """,
        at,
        partyId,
        partyId,
        partyId,
        partyId,
        partyId);
    String[] texts = traces.array();
    Rows.execute(
        em,
        "update consultation set question = left(redacted(question, ?), 500), answer ="
            + " left(redacted(answer, ?), 4000) where erased_at is null and (question <>"
            + " redacted(question, ?) or answer <> redacted(answer, ?))",
        texts,
        texts,
        texts,
        texts);
    Rows.execute(
        em,
        "update consultation_answer set question = left(redacted(question, ?), 500), text ="
            + " left(redacted(text, ?), 4000) where question <> redacted(question, ?) or text <>"
            + " redacted(text, ?)",
        texts,
        texts,
        texts,
        texts);
  }

  /** Empties what was noted before then. */
  public void forget(Instant before, Instant at) {
    Rows.execute(em, EMPTIED + " noted_at < ?", at, before);
  }

  private static String where(NoteFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    Rows.restrict(where, parameters, " and c.topic = ?", filter.topic());
    Rows.restrict(where, parameters, " and c.channel = ?", filter.channel());
    Rows.restrict(where, parameters, " and c.asker = ?", filter.asker());
    Rows.restrict(where, parameters, " and c.noted_by = ?", filter.official());
    Rows.restrict(where, parameters, " and c.noted_on >= ?", filter.from());
    Rows.restrict(where, parameters, " and c.noted_on <= ?", filter.to());
    return where.toString();
  }

  private static NoteRow row(ResultSet row) throws SQLException {
    return new NoteRow(
        row.getLong("id"),
        row.getString("topic"),
        row.getString("channel"),
        row.getString("asker"),
        row.getString("question"),
        row.getString("answer"),
        Rows.id(row, "answer_id"),
        Rows.id(row, "party_id"),
        row.getString("party_name"),
        Rows.id(row, "proceeding_id"),
        row.getString("case_number"),
        row.getString("entry_number"),
        row.getString("entry_register"),
        Rows.moment(row, "noted_at"),
        row.getString("noted_by_name"),
        Rows.moment(row, "erased_at") != null);
  }
}
