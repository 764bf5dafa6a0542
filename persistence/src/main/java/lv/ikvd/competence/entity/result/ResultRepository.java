package lv.ikvd.competence.entity.result;

import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.restrict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;

/** Keeps the certificates that delegated institutions issued, and which files told of them. */
@ApplicationScoped
public class ResultRepository {

  private static final Map<String, String> SORTS =
      Map.of(
          "issuedOn", "r.issued_on",
          "person", "p.display_name collate latvian",
          "institution", "i.name collate latvian");

  private static final String FROM =
      """
      from competence_result r join register_entry d on d.id = r.delegation_id join register_entry e on e.id = r.institution_id
        left join institution_current i on i.entry_id = r.institution_id
        left join competence_file f on f.id = r.file_id left join account a on a.id = f.filed_by left join account c on c.id = r.superseded_by
        left join lateral (select v.display_name, v.search_key from party_version v where v.party_id = r.party_id and v.superseded_at is null
               order by v.valid_from desc limit 1) p on true
       where true\
      """;

  private static final String SELECT =
      "select r.*, d.number as contract, e.number as institution_number, i.name as"
          + " institution_name, p.display_name, a.display_name as filed_by, a.entry_id as"
          + " filed_for, f.filed_at, c.display_name as corrected_by";

  private static final String EMPTY =
      "update competence_result set party_id = null, certificate_number = null,"
          + " correction_reason = null, erased_at = ? where erased_at is null and ";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ResultRepository() {}

  public ResultRepository(EntityManager em) {
    this.em = em;
  }

  /** The day on which a file with the same content was filed. */
  public Optional<LocalDate> filedOn(byte[] digest) {
    return Rows.one(
        em,
        "select filed_on from competence_file where digest = ?",
        row -> date(row, "filed_on"),
        digest);
  }

  /** Lets no other transaction file results of an institution until this one ends. */
  public void hold(long institutionId) {
    Rows.list(
        em,
        "select 1 from pg_advisory_xact_lock(hashtextextended('competence results', ?))",
        row -> 1,
        institutionId);
  }

  /** Which of some numbers an institution has told of before, and still stand. */
  public Set<String> known(long institutionId, Collection<String> certificates) {
    return new HashSet<>(
        Rows.list(
            em,
            "select certificate_number from competence_result where institution_id = ? and"
                + " superseded_at is null and certificate_number = any(?)",
            row -> row.getString(1),
            institutionId,
            certificates.toArray(String[]::new)));
  }

  /**
   * Files what one file, or one form, tells.
   *
   * @param digest null for a form
   * @return ids of the results
   */
  public List<Long> file(
      long institutionId,
      byte[] digest,
      List<NewResult> results,
      LocalDate on,
      Instant at,
      long account) {
    em.flush();
    long file =
        Rows.one(
                em,
                "insert into competence_file (institution_id, digest, results, filed_on, filed_at,"
                    + " filed_by) values (?, ?, ?, ?, ?, ?) returning id",
                row -> row.getLong(1),
                institutionId,
                digest,
                results.size(),
                on,
                at,
                account)
            .orElseThrow();
    return results.stream().map(result -> insert(result, file, at)).toList();
  }

  private long insert(NewResult result, long file, Instant at) {
    return Rows.one(
            em,
            """
            insert into competence_result (id, delegation_id, institution_id, party_id, qualification, level, examined_on, certificate_number, issued_on,
              file_id, recorded_at)
            select nextval('competence_result_seq'), e.id, d.institution_id, ?, d.qualification, d.level, ?, ?, ?, ?, ?
              from register_entry e join competence_delegation_version c on c.version_id = e.current_version_id
              join competence_delegation_data d on d.id = c.data_id where e.id = ? returning id\
            """,
            row -> row.getLong(1),
            result.partyId(),
            result.examinedOn(),
            result.certificateNumber(),
            result.issuedOn(),
            file,
            at,
            result.delegationId())
        .orElseThrow();
  }

  /**
   * Says that a result was filed wrongly.
   *
   * @return whether it stood until now
   */
  public boolean supersede(long id, Instant at, long account, String reason) {
    em.flush();
    return Rows.execute(
            em,
            "update competence_result set superseded_at = ?, superseded_by = ?, correction_reason ="
                + " ? where id = ? and superseded_at is null and erased_at is null",
            at,
            account,
            reason,
            id)
        == 1;
  }

  /** Says what stands in the place of a result that was filed wrongly. */
  public void replace(long id, long by) {
    Rows.execute(em, "update competence_result set replaced_by = ? where id = ?", by, id);
  }

  /** One result. */
  public Optional<ResultRow> find(long id) {
    em.flush();
    return Rows.one(em, SELECT + " " + FROM + " and r.id = ?", ResultRepository::row, id);
  }

  public Page<ResultRow> page(ResultFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        SELECT,
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "r.issued_on desc, r.id desc", "r.id"),
        request,
        ResultRepository::row,
        parameters);
  }

  /** Nothing but what is counted is left of a person's certificates. */
  public void erase(long partyId, Instant at) {
    em.flush();
    Rows.execute(em, EMPTY + "party_id = ?", at, partyId);
  }

  /** The same of what was issued before a day. */
  public void eraseBefore(LocalDate day, Instant at) {
    em.flush();
    Rows.execute(em, EMPTY + "issued_on < ?", at, day);
  }

  private static String where(ResultFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    restrict(where, parameters, " and r.institution_id = ?", filter.own());
    if (filter.q() != null) {
      where.append(" and (p.search_key like ? or r.certificate_number = ?)");
      parameters.addAll(List.of(SearchKey.containing(filter.q()), filter.q().strip()));
    }
    if (filter.institution() != null) {
      where.append(" and (i.search_key like ? or e.number = ?)");
      parameters.addAll(
          List.of(SearchKey.containing(filter.institution()), filter.institution().strip()));
    }
    restrict(where, parameters, " and r.qualification = ?", filter.qualification());
    restrict(where, parameters, " and d.number = ?", filter.contract());
    restrict(where, parameters, " and r.issued_on >= ?", filter.from());
    restrict(where, parameters, " and r.issued_on <= ?", filter.to());
    return where.toString();
  }

  private static ResultRow row(ResultSet row) throws SQLException {
    return new ResultRow(
        row.getLong("id"),
        Rows.id(row, "party_id"),
        row.getString("display_name"),
        row.getString("contract"),
        row.getString("institution_number"),
        row.getString("institution_name"),
        row.getString("qualification"),
        row.getInt("level"),
        date(row, "examined_on"),
        row.getString("certificate_number"),
        date(row, "issued_on"),
        row.getString("filed_by"),
        Rows.id(row, "filed_for") != null,
        Rows.moment(row, "filed_at"),
        corrected(row));
  }

  private static ResultCorrected corrected(ResultSet row) throws SQLException {
    Instant at = Rows.moment(row, "superseded_at");
    return at == null
        ? null
        : new ResultCorrected(
            at,
            row.getString("corrected_by"),
            row.getString("correction_reason"),
            Rows.id(row, "replaced_by"));
  }
}
