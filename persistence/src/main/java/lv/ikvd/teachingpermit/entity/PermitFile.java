package lv.ikvd.teachingpermit.entity;

import java.io.Serializable;
import java.util.List;

/**
 * On what a case is decided.
 *
 * @param institution where the person is to work, and as what
 * @param excludedGroups what the act proposes to exclude
 * @param annulmentGround of an annulment, else null
 */
public record PermitFile(
    String institution,
    String position,
    List<Offence> offences,
    List<String> excludedGroups,
    String annulmentGround)
    implements Serializable {

  public PermitFile excluding(List<String> groups) {
    return new PermitFile(institution, position, offences, List.copyOf(groups), annulmentGround);
  }

  /** Stays out of logs. */
  @Override
  public String toString() {
    return "PermitFile";
  }
}
