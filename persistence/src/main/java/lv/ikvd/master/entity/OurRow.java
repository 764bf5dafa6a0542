package lv.ikvd.master.entity;

import java.util.Collections;
import java.util.List;

/** What we say of an entry: the cells of its row in a file. */
public record OurRow(String number, long entryId, List<String> cells) {

  public OurRow {
    cells = Collections.unmodifiableList(cells);
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "OurRow[" + entryId + ']';
  }
}
