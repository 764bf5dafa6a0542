package lv.ikvd.registry.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Entries and their versions as readers see them. */
@ApplicationScoped
public class EntryRowRepository {

  private static final String ENTRY =
      "select e.id, e.register, e.number, e.party_id, cast(e.registered_on as text),"
          + " e.current_version_id, (select max(version_no) from register_entry_version where"
          + " entry_id = e.id) from register_entry e where ";
  private static final String VERSION =
      "select v.id, v.entry_id, v.version_no, cast(v.valid_from as text),"
          + " cast(v.valid_to as text), v.recorded_at,"
          + " v.superseded_at, v.loaded_at, v.way, v.citation, v.decision_id, v.proceeding_id,"
          + " v.recorded_by, v.remainder_of_id from register_entry_version v where ";

  @PersistenceContext private EntityManager em;

  protected EntryRowRepository() {}

  public EntryRowRepository(EntityManager em) {
    this.em = em;
  }

  public Optional<EntryRow> find(String register, String number) {
    return entries(
            em.createNativeQuery(ENTRY + "e.register = ?1 and e.number = ?2")
                .setParameter(1, register)
                .setParameter(2, number))
        .stream()
        .findFirst();
  }

  public Optional<EntryRow> find(long entryId) {
    return entries(em.createNativeQuery(ENTRY + "e.id = ?1").setParameter(1, entryId)).stream()
        .findFirst();
  }

  /** The version that is in force on the day, as known at the moment; there is none or one. */
  public Optional<VersionRow> version(long entryId, AsOf asOf) {
    Query query =
        em.createNativeQuery(VERSION + asOf.condition() + " and v.entry_id = ?3")
            .setParameter(1, asOf.day())
            .setParameter(3, entryId);
    if (!asOf.isKnownNow()) {
      query.setParameter(2, Timestamp.from(asOf.knownAt()));
    }
    return versions(query).stream().findFirst();
  }

  /** All versions of an entry, the one recorded last first. */
  public List<VersionRow> versions(long entryId) {
    return versions(
        em.createNativeQuery(VERSION + "v.entry_id = ?1 order by v.version_no desc")
            .setParameter(1, entryId));
  }

  private static List<EntryRow> entries(Query query) {
    return rows(query).stream()
        .map(
            row ->
                new EntryRow(
                    number(row[0]),
                    (String) row[1],
                    (String) row[2],
                    number(row[3]),
                    day(row[4]),
                    number(row[5]),
                    row[6] == null ? 0 : number(row[6]).intValue()))
        .toList();
  }

  private static List<VersionRow> versions(Query query) {
    return rows(query).stream()
        .map(
            row ->
                new VersionRow(
                    number(row[0]),
                    number(row[1]),
                    number(row[2]).intValue(),
                    day(row[3]),
                    day(row[4]),
                    moment(row[5]),
                    moment(row[6]),
                    moment(row[7]),
                    Way.valueOf((String) row[8]),
                    (String) row[9],
                    number(row[10]),
                    number(row[11]),
                    (String) row[12],
                    number(row[13])))
        .toList();
  }

  private static List<Object[]> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  private static Long number(Object value) {
    return value == null ? null : ((Number) value).longValue();
  }

  private static LocalDate day(Object value) {
    return value == null ? null : LocalDate.parse((String) value);
  }

  private static Instant moment(Object value) {
    return value == null ? null : ((Timestamp) value).toInstant();
  }
}
