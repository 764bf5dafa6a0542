package lv.ikvd.proceeding.service.proposing;

import java.time.LocalDate;

/** How codes and days are written where differences are told: an act, a page. */
public interface Wording {

  /** The name of a code of a code list. */
  String name(String classifier, String code);

  String day(LocalDate day);
}
