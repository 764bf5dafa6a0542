package lv.ikvd.fee.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.rulebook.entity.FeeRule.ChargeKind;
import lv.ikvd.rulebook.entity.FeeRule.HoldsStep;
import lv.ikvd.rulebook.entity.FeeRule.Vat;
import lv.ikvd.security.entity.Confidential;

/** Charges as rows of SQL, with how they stand. */
final class ChargeSql {

  /** Of a case of a confidential register, neither its number nor who pays. */
  static final String FROM =
      """
      from fee_charge c join fee_charge_standing s on s.charge_id = c.id
        left join proceeding p on p.id = c.proceeding_id and\
      """
          + " "
          + Confidential.not("p.register")
          + """
             left join lateral (select v.display_name from party_version v where v.party_id = c.party_id and v.superseded_at is null
                and (c.proceeding_id is null or p.id is not null) order by v.valid_from desc limit 1) n on true
            where true\
          """;

  static final String SELECT =
"""
select c.*, s.paid, s.state, p.number as case_number, n.display_name as party_name,
       (select a.display_name from account a where a.id = c.waiver_by) as waiver_name,
       (select d.number from issued_document d where d.id = c.issued_document_id) as invoice,
       (select f.document_id from issued_document_file f where f.issued_document_id = c.issued_document_id) as document_id
""";

  static final String OPEN = "s.state in ('DUE', 'PART_PAID')";

  private ChargeSql() {}

  static ChargeRow row(ResultSet row) throws SQLException {
    return new ChargeRow(
        row.getLong("id"),
        row.getString("reference"),
        Rows.id(row, "proceeding_id"),
        row.getString("case_number"),
        row.getLong("party_id"),
        row.getString("party_name"),
        row.getLong("rule_version_id"),
        row.getString("item"),
        row.getString("name_lv"),
        row.getString("name_en"),
        Rows.constant(row, "kind", ChargeKind.class),
        Rows.constant(row, "vat", Vat.class),
        Rows.constant(row, "holds_step", HoldsStep.class),
        row.getString("citation"),
        row.getBigDecimal("price"),
        row.getInt("quantity"),
        row.getBigDecimal("amount"),
        row.getBigDecimal("paid"),
        Rows.constant(row, "state", ChargeState.class),
        Rows.date(row, "charged_on"),
        Rows.date(row, "due_on"),
        row.getString("charged_by"),
        Rows.date(row, "ended_on"),
        row.getString("ended_by"),
        row.getString("ground"),
        Rows.id(row, "waiver_by"),
        row.getString("waiver_name"),
        row.getString("invoice"),
        Rows.id(row, "document_id"),
        row.getLong("version"));
  }
}
