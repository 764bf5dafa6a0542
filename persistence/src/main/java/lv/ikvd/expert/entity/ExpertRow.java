package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An expert as lists show them.
 *
 * @param partyId null once the person is forgotten
 * @param level of the last assessment, or null
 */
public record ExpertRow(
    long id,
    String number,
    Long partyId,
    String name,
    ExpertRole role,
    ExpertState state,
    LocalDate admittedOn,
    String selection,
    String email,
    LocalDate unavailableFrom,
    LocalDate unavailableUntil,
    List<String> fields,
    String level)
    implements Serializable {

  public ExpertRow {
    fields = List.copyOf(fields);
  }

  public boolean availableOn(LocalDate day) {
    return unavailableFrom == null
        || day.isBefore(unavailableFrom)
        || day.isAfter(unavailableUntil);
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ExpertRow[number=" + number + ']';
  }
}
