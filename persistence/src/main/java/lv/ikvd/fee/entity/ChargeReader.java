package lv.ikvd.fee.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.rulebook.entity.FeeRule.ChargeKind;

/** Lists charges and sums them up. */
@ApplicationScoped
public class ChargeReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "charged", "c.charged_on",
          "due", "c.due_on",
          "amount", "c.amount",
          "party", "n.display_name collate latvian",
          "reference", "c.reference");

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ChargeReader() {}

  public ChargeReader(EntityManager em) {
    this.em = em;
  }

  public Page<ChargeRow> page(ChargeFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        ChargeSql.SELECT,
        ChargeSql.FROM + where(filter, parameters),
        request.orderBy(SORTS, "c.charged_on desc, c.id desc", "c.id"),
        request,
        ChargeSql::row,
        parameters);
  }

  /** Sums of all that a filter finds, paid services and state fees apart. */
  public List<ChargeTotal> totals(ChargeFilter filter) {
    List<Object> parameters = new ArrayList<>();
    return Rows.list(
        em,
        "select c.kind, count(*) as charges, sum(c.amount) as amount, sum(s.paid) as paid,"
            + " coalesce(sum(c.amount - s.paid) filter (where "
            + ChargeSql.OPEN
            + "), 0) as open, coalesce(sum(s.paid - case when c.ended is null then c.amount else 0"
            + " end) filter (where s.state = 'OVERPAID'), 0) as over "
            + ChargeSql.FROM
            + where(filter, parameters)
            + " group by c.kind order by c.kind",
        row ->
            new ChargeTotal(
                Rows.constant(row, "kind", ChargeKind.class),
                row.getLong("charges"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("paid"),
                row.getBigDecimal("open"),
                row.getBigDecimal("over")),
        parameters.toArray());
  }

  private static String where(ChargeFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.q() != null) {
      where.append(" and (c.reference like ? or p.number = ?)");
      parameters.add("%" + CreditorReference.plain(filter.q()) + "%");
      parameters.add(filter.q());
    }
    Rows.restrict(where, parameters, " and s.state = ?", filter.state());
    Rows.restrict(where, parameters, " and c.kind = ?", filter.kind());
    Rows.restrict(where, parameters, " and c.due_on < ? and " + ChargeSql.OPEN, filter.overdueOn());
    Rows.restrict(where, parameters, " and c.party_id = ?", filter.partyId());
    Rows.restrict(where, parameters, " and c.charged_on >= ?", filter.from());
    Rows.restrict(where, parameters, " and c.charged_on <= ?", filter.to());
    return where.toString();
  }
}
