package lv.ikvd.programmelicence.entity.change;

import java.io.Serializable;
import java.time.Instant;

/**
 * A change of many licences as it was prepared.
 *
 * @param institution number of the institution whose licences change, or null for all
 * @param sample code of the sample programme, of a change of plans
 * @param from the address or code that there was
 * @param to the address, code or institution that there is now
 * @param takenById the institution that takes the licences over, or null
 * @param orderedBy who ordered it, null before
 */
public record ChangeRow(
    long id,
    ChangeKind kind,
    String sample,
    String institution,
    String from,
    String to,
    Long takenById,
    String source,
    String preparedBy,
    Instant preparedAt,
    Long orderedById,
    String orderedBy,
    Long jobId,
    long ready,
    long exceptions,
    long done)
    implements Serializable {

  public long all() {
    return ready + exceptions + done;
  }
}
