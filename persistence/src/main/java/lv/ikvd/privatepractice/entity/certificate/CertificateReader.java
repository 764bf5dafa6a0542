package lv.ikvd.privatepractice.entity.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Reads what certificates say and how they stand. */
@ApplicationScoped
public class CertificateReader {

  /** The sitting on whose agenda the case stands, also before its item is closed. */
  private static final String CERTIFIED =
      """
      select c.*, p.display_name as teacher, d.number as decision, d.decided_on, b.name_lv as board, r.citation,
        (select string_agg(m.name, '|' order by m.name collate latvian) from private_practice_place l
          join municipality m on m.id = l.municipality_id where l.version_id = c.version_id) as places,
        (select s.number from agenda_item a join sitting s on s.id = a.sitting_id
          where a.proceeding_id = d.proceeding_id and (a.decision_id = d.id or a.result is null)
          order by a.decision_id is null, a.id desc limit 1) as sitting,
        (select n.name_lv from classifier_value n where n.classifier = 'PP_TARGET_GROUP' and n.code = c.target_group
            and n.valid_from <= d.decided_on order by n.valid_from desc limit 1) as target_group_name,
        (select n.name_lv from classifier_value n where n.classifier = 'PP_FIELD' and n.code = c.field
            and n.valid_from <= d.decided_on order by n.valid_from desc limit 1) as field_name
        from private_practice_version c
        join register_entry_version v on v.id = c.version_id
        join party_version p on p.id = v.party_version_id
        join decision d on d.id = ?
        join proceeding g on g.id = d.proceeding_id
        join rule_version r on r.id = g.rule_version_id
        left join rule_decision rd on rd.rule_version_id = r.id and rd.procedure = d.procedure and rd.kind = d.kind
        left join rule_board b on b.rule_version_id = rd.rule_version_id and b.board = rd.board
       where c.version_id = ?""";

  @PersistenceContext private EntityManager em;

  protected CertificateReader() {}

  public CertificateReader(EntityManager em) {
    this.em = em;
  }

  /** What a version says that a decision has made, in the transaction of the decision too. */
  public Optional<CertifiedRow> certified(long versionId, long decisionId) {
    em.flush();
    return Rows.one(em, CERTIFIED, CertificateReader::row, decisionId, versionId);
  }

  /** How a certificate of an entry stands today. */
  public CertificateStanding standing(long entryId, String certificate) {
    return Rows.one(
            em,
            "select certificate, status from private_practice_current where entry_id = ?",
            row -> standing(certificate, row.getString(1), row.getString(2)),
            entryId)
        .filter(standing -> standing.by() == null || !isToCome(entryId, certificate))
        .orElse(new CertificateStanding("NOT_YET", null));
  }

  private static CertificateStanding standing(String certificate, String today, String status) {
    return today.equals(certificate)
        ? new CertificateStanding(status, null)
        : new CertificateStanding("REPLACED", today);
  }

  private boolean isToCome(long entryId, String certificate) {
    return !Rows.list(
            em,
            "select v.id from register_entry_version v join private_practice_version c on c.version_id = v.id"
                + " where v.entry_id = ? and c.certificate = ? and v.superseded_at is null"
                + " and v.valid_from > riga_today()",
            row -> row.getLong(1),
            entryId,
            certificate)
        .isEmpty();
  }

  private static CertifiedRow row(ResultSet row) throws SQLException {
    String places = row.getString("places");
    return new CertifiedRow(
        row.getString("certificate"),
        row.getString("teacher"),
        row.getString("programme_kind"),
        row.getString("programme"),
        row.getString("target_group_name"),
        row.getString("field_name"),
        places == null ? List.of() : Arrays.asList(places.split("\\|")),
        row.getString("decision"),
        Rows.date(row, "decided_on"),
        row.getString("board"),
        row.getString("sitting"),
        Rows.date(row, "certified_from"),
        Rows.date(row, "expires_on"),
        row.getString("citation"));
  }
}
