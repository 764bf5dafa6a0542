package lv.ikvd.teachingpermit.entity.staff;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A check of an institution's staff, in counts.
 *
 * @param number of the institution
 * @param issuedId the letter to the head, as its number; null while there is none
 * @param documentId its file; null until it is rendered and sealed
 * @param erasedAt since when nobody is named any more; null before
 */
public record StaffCheckRow(
    long id,
    long entryId,
    String number,
    String institution,
    LocalDate checkedOn,
    String checkedBy,
    long checkedById,
    int clear,
    int permit,
    int needed,
    int barred,
    Long issuedId,
    String letter,
    Long documentId,
    Instant erasedAt)
    implements Serializable {

  public int all() {
    return clear + permit + needed + barred;
  }
}
