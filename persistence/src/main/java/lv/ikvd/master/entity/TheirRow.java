package lv.ikvd.master.entity;

import java.util.List;

/** A row of the file: where it stands, which entry it is about, and its cells, null where empty. */
public record TheirRow(long line, String number, List<String> cells) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "TheirRow[" + line + ']';
  }
}
