package lv.ikvd.audit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.worktime.entity.RigaClock;

/** The log of looks and the log of events: rows are only ever added, and read by auditors. */
@ApplicationScoped
public class AuditRepository {

  private static final String LOOK_FROM =
      " from look l left join account a on a.id = l.account_id left join proceeding p on p.id ="
          + " l.proceeding_id";

  private static final String EVENT_FROM =
      " from audit_event l left join account a on a.id = l.account_id";

  /** A party is named by its id, for the log outlives an erasure; its name is the one of today. */
  private static final String EVENT_PARTY =
      " left join lateral (select v.party_id, v.display_name from party_version v where v.party_id ="
          + " case when l.subject ~ '^party [0-9]{1,18}$' then cast(substr(l.subject, 7) as bigint)"
          + " end and v.superseded_at is null order by v.valid_from desc limit 1) y on true";

  private static final String WHERE =
      """
       where (cast(?1 as text) is null or lower(l.actor) = lower(cast(?1 as text))
              or search_key(a.display_name) like '%' || search_key(cast(?1 as text)) || '%')
         and (cast(?2 as text) is null or l.kind = cast(?2 as text))
         and (cast(?3 as timestamptz) is null or l.at >= cast(?3 as timestamptz))
         and (cast(?4 as timestamptz) is null or l.at < cast(?4 as timestamptz))
      """;

  private static final String LOOK_WHERE =
      WHERE
          + """
             and (cast(?5 as text) is null or l.subject_type = cast(?5 as text))
             and (cast(?6 as bigint) is null or l.subject_ids @> array[cast(?6 as bigint)])
            """;

  private static final String EVENT_WHERE =
      WHERE
          + """
             and (cast(?5 as text) is null or l.subject = cast(?5 as text) or l.subject in (
               select 'party ' || v.party_id from party_version v where v.superseded_at is null
                  and v.search_key like '%' || search_key(cast(?5 as text)) || '%'))
            """;

  @PersistenceContext private EntityManager em;

  protected AuditRepository() {}

  public AuditRepository(EntityManager em) {
    this.em = em;
  }

  /** One statement: the account is found by the login that the container vouches for. */
  public void look(
      Instant at,
      String actor,
      LookKind kind,
      String purpose,
      String subjectType,
      Collection<Long> ids,
      Long proceedingId) {
    em.createNativeQuery(
            "insert into look (id, at, account_id, actor, kind, purpose, subject_type, subject_ids,"
                + " proceeding_id) values (nextval('look_seq'), ?1, (select id from account where"
                + " login = ?2), ?2, ?3, ?4, ?5, cast(?6 as bigint[]), cast(?7 as bigint))")
        .setParameter(1, Timestamp.from(at))
        .setParameter(2, actor)
        .setParameter(3, kind.name())
        .setParameter(4, purpose)
        .setParameter(5, subjectType)
        .setParameter(
            6, ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
        .setParameter(7, proceedingId)
        .executeUpdate();
  }

  public void event(
      Instant at,
      String actor,
      String kind,
      String subject,
      String before,
      String after,
      String origin) {
    em.createNativeQuery(
            "insert into audit_event (id, at, account_id, actor, kind, subject, before, after,"
                + " origin) values (nextval('audit_event_seq'), ?1, (select id from account where"
                + " login = ?2), ?2, ?3, cast(?4 as text), cast(?5 as text), cast(?6 as text),"
                + " cast(?7 as text))")
        .setParameter(1, Timestamp.from(at))
        .setParameter(2, actor)
        .setParameter(3, kind)
        .setParameter(4, subject)
        .setParameter(5, before)
        .setParameter(6, after)
        .setParameter(7, origin)
        .executeUpdate();
  }

  public Page<LookRow> looks(AuditFilter filter, PageRequest request) {
    Query page =
        em.createNativeQuery(
            "select l.id, l.at, l.account_id, l.actor, a.display_name, l.kind, l.purpose,"
                + " l.subject_type, array_to_string(l.subject_ids, ','), l.proceeding_id, p.number"
                + LOOK_FROM
                + LOOK_WHERE
                + order(request)
                + " limit ?7 offset ?8");
    Query count =
        em.createNativeQuery(
            "select count(*) from (select 1" + LOOK_FROM + LOOK_WHERE + " limit 10001) c");
    List<?> rows =
        look(page, filter)
            .setParameter(7, request.size())
            .setParameter(8, request.offset())
            .getResultList();
    return Page.of(
        rows.stream().map(Object[].class::cast).map(AuditRepository::lookRow).toList(),
        ((Number) look(count, filter).getSingleResult()).longValue());
  }

  public Page<AuditEventRow> events(AuditFilter filter, PageRequest request) {
    Query page =
        em.createNativeQuery(
            "select l.id, l.at, l.account_id, l.actor, a.display_name, l.kind, l.subject,"
                + " y.party_id, y.display_name, l.before, l.after, l.origin"
                + EVENT_FROM
                + EVENT_PARTY
                + EVENT_WHERE
                + order(request)
                + " limit ?6 offset ?7");
    Query count =
        em.createNativeQuery(
            "select count(*) from (select 1" + EVENT_FROM + EVENT_WHERE + " limit 10001) c");
    List<?> rows =
        common(page, filter)
            .setParameter(5, filter.subject())
            .setParameter(6, request.size())
            .setParameter(7, request.offset())
            .getResultList();
    return Page.of(
        rows.stream().map(Object[].class::cast).map(AuditRepository::eventRow).toList(),
        ((Number) common(count, filter).setParameter(5, filter.subject()).getSingleResult())
            .longValue());
  }

  /** The kinds of events that the log holds, for the filter. */
  public List<String> eventKinds() {
    List<?> kinds =
        em.createNativeQuery("select distinct kind from audit_event order by kind").getResultList();
    return kinds.stream().map(String.class::cast).toList();
  }

  /** Deletes looks and events of before then. */
  public void forget(Instant before) {
    Rows.execute(em, "delete from look where at < ?", before);
    Rows.execute(em, "delete from audit_event where at < ?", before);
  }

  private static String order(PageRequest request) {
    return "at".equals(request.sort()) ? " order by l.at, l.id" : " order by l.at desc, l.id desc";
  }

  private static Query look(Query query, AuditFilter filter) {
    return common(query, filter)
        .setParameter(5, filter.subject())
        .setParameter(6, filter.subjectId());
  }

  private static Query common(Query query, AuditFilter filter) {
    return query
        .setParameter(1, filter.actor())
        .setParameter(2, filter.kind())
        .setParameter(3, startOf(filter.from()))
        .setParameter(4, startOf(filter.to() == null ? null : filter.to().plusDays(1)));
  }

  private static Timestamp startOf(LocalDate day) {
    return day == null ? null : Timestamp.from(day.atStartOfDay(RigaClock.ZONE).toInstant());
  }

  private static LookRow lookRow(Object[] c) {
    return new LookRow(
        ((Number) c[0]).longValue(),
        ((Timestamp) c[1]).toInstant(),
        number(c[2]),
        (String) c[3],
        (String) c[4],
        LookKind.valueOf((String) c[5]),
        (String) c[6],
        (String) c[7],
        ids(c[8]),
        number(c[9]),
        (String) c[10]);
  }

  private static AuditEventRow eventRow(Object[] c) {
    return new AuditEventRow(
        ((Number) c[0]).longValue(),
        ((Timestamp) c[1]).toInstant(),
        number(c[2]),
        (String) c[3],
        (String) c[4],
        (String) c[5],
        (String) c[6],
        number(c[7]),
        (String) c[8],
        (String) c[9],
        (String) c[10],
        (String) c[11]);
  }

  private static Long number(Object column) {
    return column == null ? null : ((Number) column).longValue();
  }

  private static List<Long> ids(Object column) {
    String list = (String) column;
    return list.isEmpty() ? List.of() : Arrays.stream(list.split(",")).map(Long::valueOf).toList();
  }
}
