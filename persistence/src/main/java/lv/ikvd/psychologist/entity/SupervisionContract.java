package lv.ikvd.psychologist.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A contract by which somebody supervises the psychologist in a field.
 *
 * @param supervisorId entry of the supervisor
 * @param supervisor its number
 * @param supervisorName as the supervisor is called today
 */
public record SupervisionContract(
    long supervisorId,
    String supervisor,
    String supervisorName,
    String field,
    LocalDate from,
    LocalDate until)
    implements Serializable {

  public boolean covers(LocalDate day) {
    return !from.isAfter(day) && !until.isBefore(day);
  }
}
