package lv.ikvd.teachingpermit.entity.staff;

import java.time.LocalDate;

/**
 * Which checks a list shows.
 *
 * @param accountId who made them; null for all
 * @param q a number or a part of a name of an institution
 * @param found a result that there is at least once
 */
public record StaffCheckFilter(
    Long accountId, String q, StaffResult found, LocalDate from, LocalDate to) {

  public StaffCheckFilter of(Long account) {
    return new StaffCheckFilter(account, q, found, from, to);
  }
}
