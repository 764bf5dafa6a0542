package lv.ikvd.fee.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import lv.ikvd.fee.entity.ChargeRepository;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.notice.service.Withholding;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.holding.CaseHold;
import lv.ikvd.rulebook.entity.FeeRule.HoldsStep;

/** What waits for an unpaid fee, as its price has it: the decision, or handing out what follows. */
@ApplicationScoped
public class FeeHold implements CaseHold, Withholding {

  /** The part of the case page where charges stand. */
  static final String ANCHOR = "charges";

  /** Letters about the case itself, among them the invoice, never wait. */
  private static final Set<String> NEVER = Set.of("LETTER", Invoices.KIND);

  @Inject private ChargeRepository charges;

  @Override
  public List<Finding> holding(CaseRow proceeding) {
    return charges.holding(proceeding.id(), HoldsStep.DECISION).stream()
        .map(FeeHold::finding)
        .toList();
  }

  private static Finding finding(ChargeRow charge) {
    return Finding.of(
        "FEE-050",
        ANCHOR,
        charge.nameLv(),
        charge.nameEn(),
        charge.open().toPlainString(),
        charge.reference());
  }

  /** The charges are held, so that who books a payment meanwhile sees the notice as waiting. */
  @Override
  public boolean withholds(NoticeRow notice) {
    if (notice.proceedingId() == null || NEVER.contains(notice.kind())) {
      return false;
    }
    charges.hold(notice.proceedingId());
    return !charges.holding(notice.proceedingId(), HoldsStep.ISSUE).isEmpty();
  }
}
