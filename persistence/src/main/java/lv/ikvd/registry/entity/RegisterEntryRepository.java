package lv.ikvd.registry.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Entries and versions as the one who records them needs them; what readers need is in {@link
 * EntryRowRepository}.
 */
@ApplicationScoped
public class RegisterEntryRepository {

  @PersistenceContext private EntityManager em;

  protected RegisterEntryRepository() {}

  public RegisterEntryRepository(EntityManager em) {
    this.em = em;
  }

  public void add(RegisterEntry entry) {
    em.persist(entry);
  }

  public void add(RegisterEntryVersion version) {
    em.persist(version);
  }

  /** Sends what was added, so that the register can hang its typed row on it. */
  public void flush() {
    em.flush();
  }

  /** The entry, its row locked until the transaction ends and read after the lock was given. */
  public Optional<RegisterEntry> lock(long entryId) {
    RegisterEntry entry = em.find(RegisterEntry.class, entryId);
    if (entry != null) {
      em.refresh(entry, LockModeType.PESSIMISTIC_WRITE);
    }
    return Optional.ofNullable(entry);
  }

  /** The versions that are not superseded, by the day from which they are in force. */
  public List<RegisterEntryVersion> known(RegisterEntry entry) {
    return em.createQuery(
            "select v from RegisterEntryVersion v where v.entry = :entry and v.supersededAt is null"
                + " order by v.validFrom",
            RegisterEntryVersion.class)
        .setParameter("entry", entry)
        .getResultList();
  }

  /** The version recorded last. */
  public Optional<RegisterEntryVersion> last(RegisterEntry entry) {
    return em
        .createQuery(
            "select v from RegisterEntryVersion v where v.entry = :entry order by v.versionNo desc",
            RegisterEntryVersion.class)
        .setParameter("entry", entry)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * The party as known now: on the day or, if it has no version for that day, as of its newest one
   * before.
   */
  public Optional<Holder> holder(long partyId, LocalDate on) {
    List<?> rows =
        em.createNativeQuery(
                "select id, commitment from party_version where party_id = ?1 and superseded_at is"
                    + " null order by (valid_from <= ?2 and (valid_to is null or valid_to > ?2))"
                    + " desc, valid_from desc limit 1")
            .setParameter(1, partyId)
            .setParameter(2, on)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Holder(partyId, ((Number) row[0]).longValue(), (byte[]) row[1]))
        .findFirst();
  }

  public long partyOf(RegisterEntryVersion version) {
    return ((Number)
            em.createNativeQuery("select party_id from party_version where id = ?1")
                .setParameter(1, version.getPartyVersionId())
                .getSingleResult())
        .longValue();
  }

  /** Puts the version in the queue of the register log's writer. */
  public void awaitLeaf(RegisterEntryVersion version, Instant since) {
    em.createNativeQuery("insert into log_pending (version_id, since) values (?1, ?2)")
        .setParameter(1, version.getId())
        .setParameter(2, Timestamp.from(since))
        .executeUpdate();
  }
}
