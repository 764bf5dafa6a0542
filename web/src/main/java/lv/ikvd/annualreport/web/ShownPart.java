package lv.ikvd.annualreport.web;

import lv.ikvd.annualreport.service.ReportGrid;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.statistics.report.ChartText;

/**
 * A part of the report as the page shows it.
 *
 * @param chart null where there is none
 */
public record ShownPart(ReportTable table, ReportGrid grid, ChartText chart) {

  static ShownPart of(ReportTable table, ReportLabels labels) {
    return new ShownPart(table, table.grid(), labels.chart(table));
  }
}
