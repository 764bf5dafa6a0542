package lv.ikvd.teachingpermit.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The outcome alone, as it stays readable.
 *
 * @param excludedGroups codes of TP_GROUP, of a restricted permit
 * @param decidedOn the day from which the decision acts
 */
public record PermitContent(
    PermitOutcome outcome,
    List<String> excludedGroups,
    LocalDate decidedOn,
    LocalDate annulledOn,
    String annulmentGround)
    implements Serializable {

  public PermitContent annulled(LocalDate on, String ground) {
    return new PermitContent(outcome, excludedGroups, decidedOn, on, ground);
  }

  public PermitStatus status(LocalDate on) {
    return PermitStatus.on(on, outcome, annulledOn);
  }
}
