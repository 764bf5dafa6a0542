package lv.ikvd.fee.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.fee.entity.CreditorReference;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.FeeRule;
import lv.ikvd.rulebook.entity.FeeRule.ChargeKind;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * The price list: what a service costs on a day, to which account it is paid, and who waives it.
 */
@ApplicationScoped
public class PriceList {

  /** The rule set in which prices stand. */
  public static final String RULES = "FEE";

  @Inject private Rulebook rulebook;

  /** All that costs something on a day. */
  public List<FeeRule> priced(LocalDate on) {
    return rulebook.fees(version(on)).stream().filter(PriceList::isPriced).toList();
  }

  /** What a case of a procedure costs on a day. */
  List<FeeRule> ofProcedure(String procedure, LocalDate on) {
    return priced(on).stream().filter(rule -> procedure.equals(rule.procedure())).toList();
  }

  /**
   * @throws Problem FEE-003 for a service that costs nothing
   */
  FeeRule item(String item, LocalDate on) {
    FeeRule rule = rulebook.fee(version(on), item);
    if (!isPriced(rule)) {
      throw new Problem("FEE-003").at("item");
    }
    return rule;
  }

  /**
   * The account to which it is paid.
   *
   * @throws Problem FEE-004 for one in the rules that is no account
   */
  public String account(ChargeKind kind, LocalDate on) {
    String account =
        CreditorReference.plain(rulebook.parameter(version(on), "ACCOUNT_" + kind.name()));
    if (!CreditorReference.isAccount(account)) {
      throw new Problem("FEE-004", "ACCOUNT_" + kind.name());
    }
    return account;
  }

  /** Whether a waiver needs a second official. */
  boolean waiverByTwo(LocalDate on) {
    return Boolean.parseBoolean(rulebook.parameter(version(on), "WAIVER_TWO_OFFICIALS"));
  }

  /** How long who paid is kept. */
  int keptYears(LocalDate on) {
    return Integer.parseInt(rulebook.parameter(version(on), "KEPT_YEARS"));
  }

  private long version(LocalDate on) {
    return rulebook.inForce(RULES, on).id();
  }

  private static boolean isPriced(FeeRule rule) {
    return rule.price().compareTo(BigDecimal.ZERO) > 0;
  }
}
