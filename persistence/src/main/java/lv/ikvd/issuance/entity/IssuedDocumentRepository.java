package lv.ikvd.issuance.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.security.entity.Confidential;

/** Documents issued; rows are only ever added. */
@ApplicationScoped
public class IssuedDocumentRepository {

  private static final String SELECT =
      "select i.*, o.number as original_number, f.document_id as file_id,"
          + " encode(i.content_sha256, 'hex') as hash from issued_document i"
          + " left join issued_document o on o.id = i.duplicate_of_id"
          + " left join issued_document_file f on f.issued_document_id = i.id ";

  @PersistenceContext private EntityManager em;

  protected IssuedDocumentRepository() {}

  public IssuedDocumentRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * Adds a document; the id of the row given is not used, the hash is computed here.
   *
   * @return its id, or empty when the number or the original of that decision is there already
   */
  public Optional<Long> insert(IssuedRow document) {
    em.flush();
    return Rows.one(
        em,
        "insert into issued_document (id, number, kind, register, entry_id, entry_version_id,"
            + " decision_id, proceeding_id, duplicate_of_id, issued_on, issued_at, issued_by,"
            + " content, content_sha256) values (nextval('issued_document_seq'), ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, sha256(convert_to(?, 'UTF8'))) on conflict do nothing"
            + " returning id",
        row -> row.getLong(1),
        document.number(),
        document.kind(),
        document.register(),
        document.entryId(),
        document.entryVersionId(),
        document.decisionId(),
        document.proceedingId(),
        document.duplicateOfId(),
        document.issuedOn(),
        document.issuedAt(),
        document.issuedBy(),
        document.content(),
        document.content());
  }

  /** The one original of a kind that a decision led to, for a version of an entry or for none. */
  public Optional<IssuedRow> original(
      long decisionId, String kind, Long entryId, Long entryVersionId) {
    return Rows.one(
        em,
        SELECT
            + "where i.decision_id = ? and i.kind = ? and coalesce(i.entry_id, 0) = coalesce(cast(?"
            + " as bigint), 0) and coalesce(i.entry_version_id, 0) = coalesce(cast(? as bigint), 0)"
            + " and i.duplicate_of_id is null",
        IssuedDocumentRepository::row,
        decisionId,
        kind,
        entryId,
        entryVersionId);
  }

  /** The originals that a decision led to, in the order in which they were issued. */
  public List<IssuedRow> ofDecision(long decisionId) {
    return Rows.list(
        em,
        SELECT + "where i.decision_id = ? and i.duplicate_of_id is null order by i.id",
        IssuedDocumentRepository::row,
        decisionId);
  }

  public Optional<IssuedRow> find(long id) {
    return Rows.one(em, SELECT + "where i.id = ?", IssuedDocumentRepository::row, id);
  }

  /** In the order of the ids given; without those whose content was erased. */
  public List<IssuedRow> standing(List<Long> ids) {
    return Rows.list(
        em,
        SELECT
            + "join unnest(string_to_array(?, ',')::bigint[]) with ordinality as given(id, ordinal)"
            + " on given.id = i.id where i.erased_at is null order by given.ordinal",
        IssuedDocumentRepository::row,
        ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
  }

  public Optional<IssuedRow> byNumber(String number) {
    return Rows.one(em, SELECT + "where i.number = ?", IssuedDocumentRepository::row, number);
  }

  /** In the order in which they were issued. */
  /** Whether it belongs to a register whose cases are secret. */
  public boolean isConfidential(long id) {
    return Rows.one(
            em,
            "select 1 from issued_document i where i.id = ? and not "
                + Confidential.not("coalesce(i.register, '')"),
            row -> true,
            id)
        .isPresent();
  }

  public List<IssuedRow> ofEntry(long entryId) {
    return Rows.list(
        em, SELECT + "where i.entry_id = ? order by i.id", IssuedDocumentRepository::row, entryId);
  }

  public List<IssuedRow> ofProceeding(long proceedingId) {
    return Rows.list(
        em,
        SELECT + "where i.proceeding_id = ? order by i.id",
        IssuedDocumentRepository::row,
        proceedingId);
  }

  /** What was issued about the entries that a party holds. */
  public List<IssuedRow> aboutEntriesOf(long partyId) {
    return Rows.list(
        em,
        SELECT
            + "where i.entry_id in (select id from register_entry where party_id = ?) order by"
            + " i.id",
        IssuedDocumentRepository::row,
        partyId);
  }

  /** Puts what is left in the place of what a document said. */
  public void erase(long id, String content, Instant at) {
    Rows.execute(
        em,
        "update issued_document set content = ?, erased_at = ? where id = ? and erased_at is null",
        content,
        at,
        id);
  }

  public boolean isErased(long id) {
    return Rows.one(
            em,
            "select id from issued_document where id = ? and erased_at is not null",
            row -> row.getLong(1),
            id)
        .isPresent();
  }

  public long countDuplicates(long originalId) {
    return Rows.count(em, "from issued_document where duplicate_of_id = ?", originalId);
  }

  /** Names the rendered file; false when there is one already. */
  public boolean addFile(long id, long documentId) {
    return Rows.one(
            em,
            "insert into issued_document_file (issued_document_id, document_id, rendered_at)"
                + " values (?, ?, now()) on conflict (issued_document_id) do nothing"
                + " returning document_id",
            row -> row.getLong(1),
            id,
            documentId)
        .isPresent();
  }

  private static IssuedRow row(ResultSet row) throws SQLException {
    return new IssuedRow(
        row.getLong("id"),
        row.getString("number"),
        row.getString("kind"),
        row.getString("register"),
        Rows.id(row, "entry_id"),
        Rows.id(row, "entry_version_id"),
        Rows.id(row, "decision_id"),
        Rows.id(row, "proceeding_id"),
        Rows.id(row, "duplicate_of_id"),
        row.getString("original_number"),
        Rows.date(row, "issued_on"),
        Rows.moment(row, "issued_at"),
        row.getString("issued_by"),
        row.getString("content"),
        row.getString("hash"),
        Rows.id(row, "file_id"));
  }
}
