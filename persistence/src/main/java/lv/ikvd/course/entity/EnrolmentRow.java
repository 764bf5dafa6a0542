package lv.ikvd.course.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A participant as lists show it.
 *
 * @param attendedHours hours of days attended and of modules handed in
 */
public record EnrolmentRow(
    long id,
    long courseId,
    String givenName,
    String familyName,
    String email,
    String institution,
    String municipality,
    String role,
    Instant enrolledAt,
    Instant cancelledAt,
    Integer usefulness,
    String remark,
    int attendedHours,
    String certificate,
    LocalDate certifiedOn,
    Long issuedId,
    boolean erased)
    implements Serializable {

  public String name() {
    return givenName + " " + familyName;
  }

  public boolean cancelled() {
    return cancelledAt != null;
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "EnrolmentRow[id=" + id + ']';
  }
}
