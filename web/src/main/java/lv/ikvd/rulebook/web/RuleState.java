package lv.ikvd.rulebook.web;

import java.time.LocalDate;
import lv.ikvd.rulebook.entity.RuleVersionRow;

/** Where a version stands on a day, as the group of its status and the end of its message key. */
final class RuleState {

  static final String IN_FORCE = "in-force";
  static final String COMING = "waiting";
  static final String ENDED = "ended";

  private RuleState() {}

  static String of(RuleVersionRow version, LocalDate on) {
    if (version.validFrom().isAfter(on)) {
      return COMING;
    }
    return version.validTo() == null || version.validTo().isAfter(on) ? IN_FORCE : ENDED;
  }
}
