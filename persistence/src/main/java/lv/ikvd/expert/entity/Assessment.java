package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How an expert worked, in a commission or in a year.
 *
 * @param commission number of the commission, or null
 * @param institution that the commission was at, or null
 * @param year or null
 * @param level code of {@code EXPERT_LEVEL}
 * @param by who noted it, or null
 * @param notedOn when that was; another day than that of the assessment where it was put right
 * @param reason why it was put right, null of what is as it was written first
 * @param earlier what it said before, the last first
 */
public record Assessment(
    long id,
    Assessor assessor,
    String commission,
    String institution,
    Integer year,
    String level,
    String text,
    LocalDate assessedOn,
    String by,
    LocalDate notedOn,
    String reason,
    List<Assessment> earlier)
    implements Serializable {

  public Assessment {
    earlier = List.copyOf(earlier);
  }

  /** The same, with what it said before. */
  Assessment after(List<Assessment> said) {
    return new Assessment(
        id,
        assessor,
        commission,
        institution,
        year,
        level,
        text,
        assessedOn,
        by,
        notedOn,
        reason,
        said);
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "Assessment[assessor=" + assessor + ']';
  }
}
