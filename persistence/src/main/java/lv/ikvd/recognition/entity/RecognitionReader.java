package lv.ikvd.recognition.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.restrict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;

/** Lists of recognitions as the register says today, and what a person has in it. */
@ApplicationScoped
public class RecognitionReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "number", "c.number",
          "name", "h.display_name collate latvian",
          "recognisedOn", "c.recognised_on");

  private static final String FROM =
      "from recognition_current c join party_version h on h.id = c.party_version_id where true";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected RecognitionReader() {}

  public RecognitionReader(EntityManager em) {
    this.em = em;
  }

  public Page<RecognitionRow> page(RecognitionFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        "select c.*, h.display_name",
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "h.display_name collate latvian, c.number", "c.number"),
        request,
        RecognitionReader::row,
        parameters);
  }

  /** The entry of a number, its own or that of the document that was issued about it. */
  public Optional<Long> entryOf(String number) {
    em.flush();
    return Rows.list(
            em,
            "select e.id from register_entry e where e.register = 'RECOGNITION' and (e.number = ?"
                + " or e.id in (select i.entry_id from issued_document i where i.number = ? and"
                + " i.kind = 'RC_CERTIFICATE')) limit 1",
            row -> row.getLong(1),
            number,
            number)
        .stream()
        .findFirst();
  }

  /** The number of an entry of a party on the same qualification that has not ended. */
  public Optional<String> numberOf(long partyId, ForeignQualification said) {
    em.flush();
    return Rows.list(
            em,
            "select number from recognition_current where party_id = ? and status <> 'ENDED' and"
                + " status <> 'EXPIRED' and state = ? and lower(title) = lower(?) order by number"
                + " limit 1",
            row -> row.getString(1),
            partyId,
            said.state(),
            said.title())
        .stream()
        .findFirst();
  }

  /** The number of an entry of a party that holds today. */
  public Optional<String> livingOf(long partyId) {
    em.flush();
    return Rows.list(
            em,
            "select number from recognition_current where party_id = ? and status in ('IN_FORCE',"
                + " 'MEASURE') order by number limit 1",
            row -> row.getString(1),
            partyId)
        .stream()
        .findFirst();
  }

  /** The number of a case in which a party asks for recognition already. */
  public Optional<String> openCaseOf(long partyId) {
    em.flush();
    return Rows.list(
            em,
            "select number from proceeding where procedure = 'RC_RECOGNITION' and party_id = ? and"
                + " stage in ('RECEIVED', 'CHECKED', 'PREPARED') order by id limit 1",
            row -> row.getString(1),
            partyId)
        .stream()
        .findFirst();
  }

  /** How an entry stands today. */
  public RecognitionStatus status(long entryId) {
    return Rows.one(
            em,
            "select status from recognition_current where entry_id = ?",
            row -> constant(row, "status", RecognitionStatus.class),
            entryId)
        .orElse(RecognitionStatus.ENDED);
  }

  /** How a party is called now. */
  public String nameOf(long partyId) {
    return Rows.one(
            em,
            "select display_name from party_version where party_id = ? and superseded_at is null"
                + " order by valid_from desc limit 1",
            row -> row.getString(1),
            partyId)
        .orElse(null);
  }

  private static RecognitionRow row(ResultSet row) throws SQLException {
    return new RecognitionRow(
        row.getLong("entry_id"),
        row.getString("number"),
        row.getString("display_name"),
        constant(row, "status", RecognitionStatus.class),
        row.getString("state"),
        row.getString("title"),
        row.getString("purpose"),
        row.getString("measure"),
        date(row, "recognised_on"),
        date(row, "valid_until"),
        date(row, "ended_on"));
  }

  private static String where(RecognitionFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.q() != null) {
      String typed = filter.q().replace("\0", "").strip();
      String number = typed.toUpperCase(Locale.ROOT);
      where.append(
          " and (h.search_key like ? or c.number = ? or c.entry_id in (select i.entry_id from"
              + " issued_document i where i.number = ? and i.kind = 'RC_CERTIFICATE'))");
      parameters.addAll(List.of(SearchKey.containing(typed), number, number));
    }
    restrict(
        where,
        parameters,
        " and c.status = ?",
        filter.status() == null ? null : filter.status().name());
    restrict(where, parameters, " and c.state = ?", filter.state());
    return where.toString();
  }
}
