package lv.ikvd.proceeding.web.team;

import java.time.LocalDate;

/** What of a register ends in the months to come: work that the team can see coming. */
public interface EndingEntries {

  /** Message key of what ends. */
  String label();

  /** How many are in force today and end up to a day, that day too. */
  long count(LocalDate until);

  /** Address within the application of the list of just these. */
  String list(LocalDate until);
}
