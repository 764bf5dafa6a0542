package lv.ikvd.expert.entity;

import java.time.LocalDate;

/**
 * Which commissions a list shows; null means any.
 *
 * @param institution part of a name, or a number
 * @param expert number of a member, withdrawn ones among them
 */
public record CommissionFilter(
    String institution, String field, String expert, LocalDate from, LocalDate to) {

  public static final CommissionFilter ALL = new CommissionFilter(null, null, null, null, null);

  public static CommissionFilter of(String expert) {
    return new CommissionFilter(null, null, expert, null, null);
  }
}
