package lv.ikvd.issuance.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Seals on documents issued, and the files that wait for one. */
@ApplicationScoped
public class SealRepository {

  private static final String SELECT =
      "select s.*, f.document_id, encode(s.sha256, 'hex') as hash from issued_document_seal s"
          + " join issued_document_file f on f.issued_document_id = s.issued_document_id ";

  @PersistenceContext private EntityManager em;

  protected SealRepository() {}

  public SealRepository(EntityManager em) {
    this.em = em;
  }

  /** Remembers the rendered file until its seal is on; false when one waits already. */
  public boolean await(long issuedId, long documentId) {
    return Rows.execute(
            em,
            "insert into issued_document_unsealed (issued_document_id, document_id) values (?, ?)"
                + " on conflict do nothing",
            issuedId,
            documentId)
        > 0;
  }

  /** The rendered file that waits for a seal. */
  public Optional<Long> waiting(long issuedId) {
    return Rows.one(
        em,
        "select document_id from issued_document_unsealed where issued_document_id = ?",
        row -> row.getLong(1),
        issuedId);
  }

  /** Deletes the file without a seal, bytes and all: it never left this room. */
  public void forgetUnsealed(long issuedId) {
    Rows.execute(
        em,
        "with gone as (delete from issued_document_unsealed where issued_document_id = ? returning"
            + " document_id), bytes as (delete from document_chunk c using gone"
            + " where c.document_id = gone.document_id)"
            + " delete from document d using gone where d.id = gone.document_id",
        issuedId);
  }

  public void insert(SealRow seal) {
    Rows.execute(
        em,
        "insert into issued_document_seal (issued_document_id, sealed_at, document_date, sealed_by,"
            + " certificate_serial, algorithm, sha256) values (?, ?, ?, ?, ?, ?, ?)",
        seal.issuedId(),
        seal.sealedAt(),
        seal.documentDate(),
        seal.sealedBy(),
        seal.serial(),
        seal.algorithm(),
        HexFormat.of().parseHex(seal.sha256()));
  }

  /** Empty where the document has none: not yet, or its kind is never sealed. */
  public Optional<SealRow> find(long issuedId) {
    return Rows.one(em, SELECT + "where s.issued_document_id = ?", SealRepository::row, issuedId);
  }

  public Optional<SealRow> byNumber(String number) {
    return Rows.one(
        em,
        SELECT + "join issued_document i on i.id = s.issued_document_id where i.number = ?",
        SealRepository::row,
        number);
  }

  /** Those of files, whichever of them have one. */
  public List<SealedFile> ofFiles(List<Long> documentIds) {
    return Rows.list(
        em,
        SELECT + "where f.document_id = any(string_to_array(?, ',')::bigint[])",
        row -> new SealedFile(row.getLong("document_id"), row(row)),
        String.join(",", documentIds.stream().map(String::valueOf).toList()));
  }

  /** A stored file and the seal on it. */
  public record SealedFile(long documentId, SealRow seal) {}

  private static SealRow row(ResultSet row) throws SQLException {
    return new SealRow(
        row.getLong("issued_document_id"),
        Rows.moment(row, "sealed_at"),
        Rows.date(row, "document_date"),
        row.getString("sealed_by"),
        row.getString("certificate_serial"),
        row.getString("algorithm"),
        row.getString("hash"));
  }
}
