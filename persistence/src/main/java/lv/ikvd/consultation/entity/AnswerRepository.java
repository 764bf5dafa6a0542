package lv.ikvd.consultation.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.moment;

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
import lv.ikvd.party.entity.SearchKey;

/** Keeps the versions of answers; each is read as it stands on a day. */
@ApplicationScoped
public class AnswerRepository {

  /** The day is the first parameter of each query. */
  private static final String FROM =
      """
      from (
        select a.*, r.rule_set, r.valid_to as ground_ended, w.display_name as proposed_by_name, v.display_name as reviewed_by_name,
               t.sort as topic_sort, search_key(a.question || ' ' || a.text) as words,
               case when a.state <> 'REVIEWED' then a.state
                    when a.valid_to <= d.day then 'ENDED'
                    when a.valid_from > d.day then 'COMING'
                    when r.valid_to <= d.day or a.review_by <= d.day then 'OUTDATED'
                    else 'IN_FORCE' end as status
          from consultation_answer a
          cross join (select ?::date as day) d
          join account w on w.id = a.proposed_by
          left join account v on v.id = a.reviewed_by
          left join rule_version r on r.id = a.rule_version_id
          left join lateral (select c.sort from classifier_value c where c.classifier = 'CONSULTATION_TOPIC'
                              and c.code = a.topic order by c.valid_from desc limit 1) t on true
      ) x where true\
      """;

  private static final Map<String, String> SORTS =
      Map.of("topic", "topic_sort", "question", "question collate latvian", "from", "valid_from");

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected AnswerRepository() {}

  public AnswerRepository(EntityManager em) {
    this.em = em;
  }

  /** Keeps a version that somebody proposes; gives its id. */
  public long add(NewAnswer version) {
    return Rows.one(
            em,
            "insert into consultation_answer (answer, topic, question, text, legal_ground,"
                + " rule_version_id, review_by, valid_from, valid_to, public, state, proposed_by,"
                + " proposed_at) values (coalesce(?::bigint,"
                + " nextval('consultation_answer_number')), ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED',"
                + " ?, ?) returning id",
            row -> row.getLong(1),
            version.answer(),
            version.topic(),
            version.question(),
            version.text(),
            version.legalGround(),
            version.ruleVersionId(),
            version.reviewBy(),
            version.validFrom(),
            version.validTo(),
            version.forPublic(),
            version.proposedBy(),
            version.proposedAt())
        .orElseThrow();
  }

  /** Holds all versions of an answer until the transaction ends. */
  public void lock(long answer) {
    Rows.one(
        em,
        "select pg_advisory_xact_lock(hashtextextended('consultation_answer', ?))",
        row -> Boolean.TRUE,
        answer);
  }

  public Optional<AnswerRow> find(long id, LocalDate on) {
    return Rows.one(em, "select * " + FROM + " and id = ?", AnswerRepository::row, on, id);
  }

  /** All versions of an answer, the newest first. */
  public List<AnswerRow> versions(long answer, LocalDate on) {
    return Rows.list(
        em,
        "select * " + FROM + " and answer = ? order by id desc",
        AnswerRepository::row,
        on,
        answer);
  }

  public Page<AnswerRow> page(AnswerFilter filter, LocalDate on, PageRequest request) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(on);
    return Rows.page(
        em,
        "select *",
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "topic_sort, question collate latvian, id desc", "id"),
        request,
        AnswerRepository::row,
        parameters);
  }

  /** What is offered for a topic: what fits the words best, and of that what is used most. */
  public List<AnswerRow> offered(String topic, String words, LocalDate on, int most) {
    return Rows.list(
        em,
        "select * "
            + FROM
            + """
             and status = 'IN_FORCE' and topic = ?
             order by word_similarity(search_key(?), words) desc,
                      (select count(*) from consultation n where n.answer_id = x.id) desc, id limit ?\
            """,
        AnswerRepository::row,
        on,
        topic,
        words,
        most);
  }

  /** Says of a proposed version what came of it; true unless somebody was quicker. */
  public boolean conclude(AnswerRow seen, boolean reviewed, String remark, long by, Instant at) {
    return Rows.execute(
            em,
            "update consultation_answer set state = ?, remark = ?, reviewed_by = ?, reviewed_at ="
                + " ?, version = version + 1 where id = ? and version = ? and state = 'PROPOSED'",
            reviewed ? "REVIEWED" : "RETURNED",
            remark,
            by,
            at,
            seen.id(),
            seen.version())
        == 1;
  }

  /** Moves the first day of a version that was reviewed after it. */
  public void begin(long id, LocalDate from) {
    Rows.execute(em, "update consultation_answer set valid_from = ? where id = ?", from, id);
  }

  /** Ends a version before a day; true unless somebody was quicker. */
  public boolean end(AnswerRow seen, LocalDate on) {
    return Rows.execute(
            em,
            "update consultation_answer set valid_to = ?, version = version + 1 where id = ? and"
                + " version = ?",
            on,
            seen.id(),
            seen.version())
        == 1;
  }

  private static String where(AnswerFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder(filter.onlyPublic() ? " and public" : "");
    if (filter.topic() != null) {
      where.append(" and topic = ?");
      parameters.add(filter.topic());
    }
    if (filter.status() != null) {
      where.append(" and status = ?");
      parameters.add(filter.status());
    }
    if (filter.words() != null) {
      for (String word : SearchKey.of(filter.words()).split(" ", -1)) {
        where.append(" and words like ?");
        parameters.add(SearchKey.containing(word));
      }
    }
    return where.toString();
  }

  private static AnswerRow row(ResultSet row) throws SQLException {
    return new AnswerRow(
        row.getLong("id"),
        row.getLong("answer"),
        row.getString("topic"),
        row.getString("question"),
        row.getString("text"),
        row.getString("legal_ground"),
        row.getString("rule_set"),
        date(row, "ground_ended"),
        date(row, "review_by"),
        date(row, "valid_from"),
        date(row, "valid_to"),
        row.getBoolean("public"),
        constant(row, "status", AnswerStatus.class),
        row.getLong("proposed_by"),
        row.getString("proposed_by_name"),
        moment(row, "proposed_at"),
        row.getString("reviewed_by_name"),
        moment(row, "reviewed_at"),
        row.getString("remark"),
        row.getLong("version"));
  }
}
