package lv.ikvd.demo.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** Takes rows of a load; cells that are not named stay empty. */
@FunctionalInterface
public interface RowSink {

  /**
   * Takes a row.
   *
   * @param file name of the file with its ending
   * @param id the row's {@code source_id}
   */
  void row(String file, String id, Instant recordedAt, Map<String, String> cells);

  /** What became known in the afternoon of a day. */
  default void row(String file, String id, LocalDate recordedOn, Map<String, String> cells) {
    row(
        file,
        id,
        recordedOn.atTime(LocalTime.of(15, 0)).atZone(ZoneId.of("Europe/Riga")).toInstant(),
        cells);
  }
}
