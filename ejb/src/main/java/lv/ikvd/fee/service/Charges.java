package lv.ikvd.fee.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.fee.entity.ChargeFilter;
import lv.ikvd.fee.entity.ChargeReader;
import lv.ikvd.fee.entity.ChargeRepository;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.entity.ChargeTotal;
import lv.ikvd.fee.entity.PaymentRepository;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.entity.FeeRule;
import lv.ikvd.security.entity.Roles;

/** Charges as pages show them; a look at who pays is recorded before it is shown. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class Charges {

  static final String PURPOSE = "FEE";

  private static final String SUBJECT = "PARTY";

  /** A look names as many records in one row. */
  private static final int EXPORT_ROWS = 5000;

  @Inject private ChargeRepository charges;
  @Inject private ChargeReader reader;
  @Inject private PaymentRepository payments;
  @Inject private PriceList prices;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  public Page<ChargeRow> page(ChargeFilter filter, PageRequest request) {
    Page<ChargeRow> page = reader.page(filter, request);
    look(LookKind.LIST, page.items(), null);
    return page;
  }

  /** All that a list shows on its pages, up to 5000, to be taken along. */
  public List<ChargeRow> export(ChargeFilter filter, String sort) {
    List<ChargeRow> rows = new ArrayList<>();
    List<ChargeRow> items;
    int page = 1;
    do {
      items = reader.page(filter, new PageRequest(page++, PageRequest.MAX_SIZE, sort)).items();
      rows.addAll(items);
    } while (items.size() == PageRequest.MAX_SIZE && rows.size() < EXPORT_ROWS);
    look(LookKind.EXPORT, rows, null);
    return rows;
  }

  /** Sums of all that a filter finds, paid services and state fees apart. */
  public List<ChargeTotal> totals(ChargeFilter filter) {
    return reader.totals(filter);
  }

  /**
   * @throws Problem FEE-001 (not found) if there is none
   */
  public ChargeView open(String reference) {
    ChargeRow charge =
        charges.find(reference).orElseThrow(() -> Problem.notFound("FEE-001", reference));
    look(LookKind.OPEN, List.of(charge), charge.proceedingId());
    return new ChargeView(
        charge, payments.payments(charge.id()), prices.account(charge.kind(), charge.chargedOn()));
  }

  /** The charges of a case that is open before the user: the look at it is recorded already. */
  @RolesAllowed({
    Roles.REGISTRAR,
    Roles.DECISION_MAKER,
    Roles.MANAGER,
    Roles.AUDITOR,
    Roles.BOARD_SECRETARY
  })
  public List<ChargeRow> ofCase(long proceedingId) {
    return charges.ofCase(proceedingId);
  }

  /** What can be charged today. */
  public List<FeeRule> priced() {
    return prices.priced(office.today());
  }

  private void look(LookKind kind, List<ChargeRow> shown, Long proceedingId) {
    List<Long> parties = shown.stream().map(ChargeRow::partyId).distinct().toList();
    if (!parties.isEmpty()) {
      looks.record(kind, PURPOSE, SUBJECT, parties, proceedingId);
    }
  }
}
