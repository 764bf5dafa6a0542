package lv.ikvd.fee.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.service.CellSource;

/**
 * Row 1.2 of table 1 of the annual report: what paid services brought in the year, less what went
 * back, by the day on which the bank booked it. State fees belong to the state budget and are not
 * in it. The keys are those of the published cells.
 */
@ApplicationScoped
public class FeeCells implements CellSource {

  private static final Facts INCOME = Facts.flow("fee_income", PriceList.RULES);

  @Override
  public List<Cell> cells() {
    return List.of(
        new Cell(
                new CellKey("1", "paid_services_and_other_own_revenue", "report_year_actual"),
                INCOME,
                Map.of("charge_kind", List.of("PAID_SERVICE")))
            .sum("amount"));
  }
}
