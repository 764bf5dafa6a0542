package lv.ikvd.annualreport.rest;

import jakarta.ws.rs.PathParam;
import lv.ikvd.statistics.entity.CellKey;

/** Which number of which year an address names, as its {@code @BeanParam}. */
public class CellPath {

  @PathParam("year")
  private String year;

  @PathParam("table")
  private String table;

  @PathParam("row")
  private String row;

  @PathParam("column")
  private String column;

  String year() {
    return year;
  }

  CellKey key() {
    return new CellKey(table, row, column);
  }
}
