package lv.ikvd.psychologist.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One psychologist in a list of officials.
 *
 * @param fields codes of the fields in which a certificate is in force today
 * @param certifiedUntil when the first of these ends
 * @param supervises codes of the fields in which the psychologist may supervise today
 */
public record PsychologistRow(
    long entryId,
    String number,
    String name,
    PsychologistStatus status,
    List<String> fields,
    LocalDate certifiedUntil,
    List<String> supervises,
    LocalDate registeredOn)
    implements Serializable {

  public PsychologistRow {
    fields = List.copyOf(fields);
    supervises = List.copyOf(supervises);
  }
}
