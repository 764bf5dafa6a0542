package lv.ikvd.dataload.entity;

import java.util.Collections;
import java.util.List;

/**
 * A row of a file as it is staged: cells in their one form, null where empty.
 *
 * @param line of the file on which the row begins
 * @param group the source system and id of the row that it is written with
 * @param correction whether it may replace a row that was loaded before
 */
public record StagedRow(
    long line,
    String sourceSystem,
    String sourceId,
    String group,
    boolean correction,
    List<String> cells) {

  public StagedRow {
    cells = Collections.unmodifiableList(cells);
  }

  /** Cells may be personal and stay out of logs. */
  @Override
  public String toString() {
    return "StagedRow[" + line + ']';
  }
}
