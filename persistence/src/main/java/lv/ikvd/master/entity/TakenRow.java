package lv.ikvd.master.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A value that was taken over: of which field, as it stood in the other system on a day, when. */
public record TakenRow(String field, String value, LocalDate stateOn, Instant at, String by)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "TakenRow[" + field + ']';
  }
}
