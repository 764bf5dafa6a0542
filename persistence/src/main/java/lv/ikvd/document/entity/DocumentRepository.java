package lv.ikvd.document.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.sql.Connection;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.ikvd.database.entity.Rows;

/**
 * Documents in the database. Bytes go past the persistence context, in statements of one block
 * each, so that memory does not grow with the document.
 */
@ApplicationScoped
public class DocumentRepository {

  /** The bytes of one row. */
  public static final int BLOCK = 256 * 1024;

  @PersistenceContext private EntityManager em;

  protected DocumentRepository() {}

  public DocumentRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * A stream into the caller's transaction; {@link DocumentSink#finish} makes a document of it.
   *
   * @param maxBytes the first byte beyond it is refused
   * @param allowedTypes media types, of {@link MediaTypes}
   */
  public DocumentSink sink(long maxBytes, Set<String> allowedTypes) {
    // From here on every statement runs on the connection of the transaction, reads too.
    em.unwrap(Connection.class);
    return new DocumentSink(this, maxBytes, allowedTypes);
  }

  public Optional<DocumentRef> find(long id) {
    return one(
        em.createNativeQuery(
                "select id, encode(sha256, 'hex'), size, media_type from document where id = ?1"
                    + " and erased_at is null")
            .setParameter(1, id)
            .getResultList());
  }

  /** Deletes the bytes and the hash of documents; that there were some stays. */
  public void erase(Collection<Long> ids, Instant at) {
    for (Long id : ids) {
      Rows.execute(em, "delete from document_chunk where document_id = ?", id);
      Rows.execute(
          em,
          "update document set sha256 = null, erased_at = ? where id = ? and erased_at is null",
          at,
          id);
    }
  }

  /** The bytes, read one block at a time while the caller reads. The document must exist. */
  public InputStream open(long id) {
    return new DocumentInputStream(this, id);
  }

  Optional<byte[]> block(long id, int ordinal) {
    List<?> found =
        em.createNativeQuery(
                "select bytes from document_chunk where document_id = ?1 and ordinal = ?2")
            .setParameter(1, id)
            .setParameter(2, ordinal)
            .getResultList();
    return found.stream().map(byte[].class::cast).findFirst();
  }

  Optional<DocumentRef> find(byte[] sha256) {
    return one(
        em.createNativeQuery(
                "select id, encode(sha256, 'hex'), size, media_type from document"
                    + " where sha256 = ?1")
            .setParameter(1, sha256)
            .getResultList());
  }

  long nextId() {
    return ((Number) em.createNativeQuery("select nextval('document_seq')").getSingleResult())
        .longValue();
  }

  void insertBlock(long id, int ordinal, byte[] bytes) {
    em.createNativeQuery(
            "insert into document_chunk (document_id, ordinal, bytes) values (?1, ?2, ?3)")
        .setParameter(1, id)
        .setParameter(2, ordinal)
        .setParameter(3, bytes)
        .executeUpdate();
  }

  /**
   * Adds a document of one block in one statement, unless the same content is there already. Waits
   * for another transaction that is storing the same content.
   */
  DocumentRef insert(byte[] bytes, byte[] sha256, String mediaType) {
    return Rows.one(
            em,
            "with added as (insert into document (id, sha256, size, media_type, created_at) values"
                + " (nextval('document_seq'), ?, ?, ?, now()) on conflict (sha256) do nothing"
                + " returning id) insert into document_chunk (document_id, ordinal, bytes)"
                + " select id, 0, ? from added returning document_id",
            row ->
                new DocumentRef(
                    row.getLong(1), HexFormat.of().formatHex(sha256), bytes.length, mediaType),
            sha256,
            bytes.length,
            mediaType,
            bytes)
        .or(() -> find(sha256))
        .orElseThrow();
  }

  /**
   * Gives the blocks of the id their document, unless the same content is there already: then they
   * are dropped. Waits for another transaction that is storing the same content.
   */
  DocumentRef complete(long id, byte[] sha256, long size, String mediaType) {
    int inserted =
        em.createNativeQuery(
                "insert into document (id, sha256, size, media_type, created_at)"
                    + " values (?1, ?2, ?3, ?4, now()) on conflict (sha256) do nothing")
            .setParameter(1, id)
            .setParameter(2, sha256)
            .setParameter(3, size)
            .setParameter(4, mediaType)
            .executeUpdate();
    if (inserted == 1) {
      return new DocumentRef(id, HexFormat.of().formatHex(sha256), size, mediaType);
    }
    em.createNativeQuery("delete from document_chunk where document_id = ?1")
        .setParameter(1, id)
        .executeUpdate();
    return find(sha256).orElseThrow();
  }

  private static Optional<DocumentRef> one(List<?> rows) {
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new DocumentRef(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    ((Number) row[2]).longValue(),
                    (String) row[3]))
        .findFirst();
  }
}
