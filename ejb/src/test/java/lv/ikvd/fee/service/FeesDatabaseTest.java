package lv.ikvd.fee.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.annualreport.service.ReportCheck;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.childminder.service.casework.Applied;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.fee.entity.ChargeFilter;
import lv.ikvd.fee.entity.ChargeRepository;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.entity.ChargeState;
import lv.ikvd.fee.entity.ChargeTotal;
import lv.ikvd.fee.entity.CreditorReference;
import lv.ikvd.fee.entity.PaymentKind;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.deciding.Drafting;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.FactReader;
import lv.ikvd.statistics.entity.FactRow;
import lv.ikvd.statistics.entity.Question;
import lv.ikvd.statistics.service.CellCatalog;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Charges from the application to the money, and what waits for it. */
class FeesDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private FeeOffice office;
  private CaseDesk desk;
  private Applied applied;

  @BeforeEach
  void open() {
    office = new FeeOffice(database);
    desk = office.desk();
    applied = new Applied(desk);
  }

  @Test
  void aFreeProcedureIsNotCharged() {
    String number = applied.registration();

    assertThat(charges(number)).isEmpty();
    assertThat(applied.decide(number, "REGISTER", null)).isNotNull();
  }

  @Test
  void anApplicationWithAPriceIsChargedAndTheInvoiceSent() {
    office.price("TEST_REGISTRATION", "12.50", "CM_REGISTRATION", "DECISION");
    String number = applied.registration();
    desk.work();

    ChargeRow charge = charges(number).get(0);
    assertThat(charge.state()).isEqualTo(ChargeState.DUE);
    assertThat(charge.amount()).isEqualByComparingTo("12.50");
    assertThat(charge.dueOn()).isEqualTo(desk.today().plusDays(10));
    assertThat(CreditorReference.isValid(charge.reference())).isTrue();
    assertThat(charge.invoiceNumber()).startsWith("REK-2026-");
    assertThat(desk.strings("select subject || ' ' || body from notice where kind = 'INVOICE'"))
        .singleElement()
        .asString()
        .contains(charge.invoiceNumber())
        .contains(charge.reference());
    assertThat(desk.told(number)).contains("FEE_CHARGED", "NOTICE_PREPARED");
    assertThat(desk.strings("select title from case_document where direction = 'OUT'"))
        .containsExactly("Rēķins Nr. " + charge.invoiceNumber());
  }

  @Test
  void anUnpaidFeeHoldsTheDecisionUntilItIsPaid() {
    office.price("TEST_REGISTRATION", "12.50", "CM_REGISTRATION", "DECISION");
    String number = applied.registration();
    desk.check(number, CheckOutcome.MET);
    ChargeRow charge = charges(number).get(0);

    List<Finding> missing = desk.in(Drafting.class, d -> missing(d, number));
    assertThat(missing)
        .extracting(Finding::code, Finding::anchor)
        .contains(tuple("FEE-050", "charges"));
    refused("PROC-025", () -> desk.propose(number, "REGISTER", null));
    pay(charge, "12.00");
    refused("PROC-025", () -> desk.propose(number, "REGISTER", null));
    pay(charge, "0.50");

    desk.propose(number, "REGISTER", null);
    assertThat(desk.sign(CaseDesk.ILZE, number)).isNotNull();
  }

  @Test
  void anUnpaidFeeHoldsTheDocumentAndNothingElse() {
    office.price("TEST_REGISTRATION", "12.50", "CM_REGISTRATION", "ISSUE");
    String number = applied.registration();
    applied.decide(number, "REGISTER", null);
    desk.work();

    assertThat(notices()).containsExactly("INVOICE TO_HAND_OVER", "DECISION PREPARED");
    String decision = desk.strings("select id from notice where kind = 'DECISION'").get(0);
    refused(
        "NOTICE-023",
        () ->
            desk.run(
                lv.ikvd.notice.service.Notices.class,
                n -> {
                  database.sql("update notice set listed_at = now() where id = " + decision);
                  n.markSent(Long.parseLong(decision), desk.today(), null);
                }));
    database.sql("update notice set listed_at = null where id = " + decision);
    pay(charges(number).get(0), "12.50");
    desk.work();

    assertThat(notices()).containsExactly("INVOICE TO_HAND_OVER", "DECISION TO_HAND_OVER");
  }

  @Test
  void aWaiverByLawNeedsAnotherOfficialAndSetsTheDecisionFree() {
    office.price("TEST_REGISTRATION", "12.50", "CM_REGISTRATION", "DECISION");
    String number = applied.registration();
    desk.check(number, CheckOutcome.MET);
    String reference = charges(number).get(0).reference();
    refused("FEE-006", () -> charging(c -> c.waive(reference, version(reference), " ")));
    charging(c -> c.waive(reference, version(reference), "Likuma 5. pants"));

    refused("FEE-010", () -> charging(c -> c.confirmWaiver(reference, version(reference))));
    assertThat(charge(reference).state()).isEqualTo(ChargeState.DUE);
    desk.as(CaseDesk.JURIS);
    charging(c -> c.refuseWaiver(reference, version(reference), "Nav pamata"));
    refused("FEE-009", () -> charging(c -> c.confirmWaiver(reference, version(reference))));
    desk.as(CaseDesk.ANNA);
    charging(c -> c.waive(reference, version(reference), "Likuma 6. pants"));
    desk.as(CaseDesk.JURIS);
    charging(c -> c.confirmWaiver(reference, version(reference)));

    assertThat(charge(reference))
        .extracting(ChargeRow::state, ChargeRow::ground, ChargeRow::endedBy)
        .containsExactly(ChargeState.WAIVED, "Likuma 6. pants", CaseDesk.JURIS.name());
    desk.as(CaseDesk.ANNA);
    desk.propose(number, "REGISTER", null);
    refused("FEE-013", () -> charging(c -> c.cancel(reference, version(reference), "Vēlreiz")));
    assertThat(desk.told(number))
        .contains("FEE_WAIVER_PROPOSED", "FEE_WAIVER_REFUSED", "FEE_WAIVED");
  }

  @Test
  void whatIsPaidForACancelledChargeGoesBack() {
    String number = applied.registration();
    String reference = office.charge(number, "TEST_TEN", 2);
    pay(charge(reference), "20.00");
    charging(c -> c.cancel(reference, version(reference), "Kļūda"));
    assertThat(charge(reference))
        .extracting(ChargeRow::state, c -> c.over().toPlainString())
        .containsExactly(ChargeState.OVERPAID, "20.00");

    refused("FEE-011", () -> refund(reference, "20.01"));
    refused("FEE-011", () -> refund(reference, "-1"));
    refund(reference, "20.00");

    assertThat(charge(reference).state()).isEqualTo(ChargeState.CANCELLED);
    assertThat(desk.told(number))
        .contains("FEE_CHARGED", "FEE_PAYMENT", "FEE_CANCELLED", "FEE_REFUND");
  }

  @Test
  void whoSawAnOlderStateIsRefused() {
    String reference = office.charge(applied.registration(), "TEST_TEN", 1);
    long seen = version(reference);
    pay(charge(reference), "1.00");

    assertThatThrownBy(() -> charging(c -> c.cancel(reference, seen, "Kļūda")))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("FEE-002");
              assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
            });
  }

  @Test
  void refusesWhatCannotBeCharged() {
    String number = applied.registration();
    refused("FEE-003", () -> office.charge(number, "CM_REGISTRATION", 1));
    refused("RULEBOOK-002", () -> office.charge(number, "NEKAS", 1));
    refused("FEE-005", () -> office.charge(number, "TEST_TEN", 0));
    refused("FEE-005", () -> office.charge(number, "TEST_TEN", 100));
    refused("PROC-001", () -> office.charge("LIE-0", "TEST_TEN", 1));
    refused("FEE-007", () -> office.charge(null, "TEST_TEN", 1));
    assertThat(desk.strings("select count(*) from fee_charge")).containsExactly("0");
  }

  @Test
  void theListSaysWhatIsOverdueAndSumsUp() {
    String number = applied.registration();
    String late = office.charge(number, "TEST_TEN", 1);
    desk.daysLater(11);
    String fresh = office.charge(number, "TEST_TEN", 3);
    pay(charge(fresh), "40.00");

    ChargeFilter overdue = new ChargeFilter(null, null, null, desk.today(), null, null, null);
    assertThat(page(overdue)).extracting(ChargeRow::reference).containsExactly(late);
    ChargeFilter over = new ChargeFilter(null, ChargeState.OVERPAID, null, null, null, null, null);
    assertThat(page(over)).extracting(ChargeRow::reference).containsExactly(fresh);
    assertThat(page(new ChargeFilter(number, null, null, null, null, null, null))).hasSize(2);
    List<ChargeTotal> totals = desk.in(Charges.class, c -> c.totals(ChargeFilter.ALL));
    assertThat(totals)
        .singleElement()
        .extracting(
            ChargeTotal::charges,
            t -> t.amount().toPlainString(),
            t -> t.paid().toPlainString(),
            t -> t.open().toPlainString(),
            t -> t.over().toPlainString())
        .containsExactly(2L, "40.00", "40.00", "10.00", "10.00");
  }

  @Test
  void theReportAddsUpWhatPaidServicesBroughtInTheYear() {
    String number = applied.registration();
    String reference = office.charge(number, "TEST_TEN", 3);
    database.sql(
        "update rule_fee set charge_kind = 'STATE_FEE' where item = 'CM_EXTRACT_REPEATED'");
    String fee = office.charge(number, "CM_EXTRACT_REPEATED", 1);
    pay(charge(reference), "30.00");
    pay(charge(fee), "5.00");
    refund(reference, "4.60");
    CellKey key = new FeeCells().cells().get(0).key();
    Question year = Question.of(2026);

    ReportTable table = database.inTransaction(em -> reports(em).table("1", year));
    assertThat(table.cells()).extracting(ReportCell::value).containsExactly(25L);
    List<FactRow> records =
        database.inTransaction(
            em -> reports(em).recordsOfReport(key, year, PageRequest.first()).items());
    assertThat(records)
        .extracting(FactRow::number, FactRow::kind, FactRow::amount)
        .containsExactly(
            tuple(reference, "PAYMENT", new BigDecimal("30.00")),
            tuple(reference, "REFUND", new BigDecimal("-4.60")));
    refused(
        "ANNUALREPORT-003",
        () -> database.inTransaction(em -> reports(em).records(key, year, PageRequest.first())));
    assertThat(database.inTransaction(em -> reports(em).table("1", Question.of(2025))).cells())
        .extracting(ReportCell::value)
        .containsExactly(0L);
  }

  @Test
  void whatWasPrintedOfTable1StandsBesideWhatIsCounted() {
    ReportTable table = database.inTransaction(em -> reports(em).table("1", Question.of(2020)));

    assertThat(table.cell("grants", "report_year_actual"))
        .extracting(ReportCell::value, ReportCell::given)
        .containsExactly(7_836_220L, true);
    ReportCell counted = table.cell("paid_services_and_other_own_revenue", "report_year_actual");
    assertThat(counted.given()).isFalse();
    assertThat(counted.value()).isZero();
    assertThat(counted.contradiction().orElseThrow().published()).isEqualTo("696917");
    assertThat(table.grid().columns()).hasSize(3);
    assertThat(database.inTransaction(em -> reports(em).report(Question.of(2020))).checks())
        .hasSize(8)
        .allMatch(ReportCheck::holds);
  }

  private static AnnualReports reports(EntityManager em) {
    return new AnnualReports(new CellCatalog(List.of(new FeeCells())), new FactReader(em));
  }

  @Test
  void nobodyIsErasedWhoOwesAndTheBooksKeepTheNumbers() {
    String reference = office.charge(applied.registration(), "TEST_TEN", 1);
    long party = charge(reference).partyId();
    refused(
        "FEE-090",
        () -> desk.run(FeeErasure.class, e -> e.keep(new PartyErasureProposed(party, "Termiņš"))));
    pay(charge(reference), "10.00");
    desk.run(FeeErasure.class, e -> e.keep(new PartyErasureProposed(party, "Termiņš")));
    database.sql(
        "insert into bank_statement (account, statement_code, message_code, lines, repeated,"
            + " skipped, uploaded_at, uploaded_by) values ('A', 'B', 'C', 1, 0, 0, now(), 'x')");
    database.sql(
        "insert into bank_line (statement_id, account, entry_code, booked_on, amount, currency,"
            + " payer, remittance, state, charge_id) select s.id, 'A', 'E', '2026-03-02', 10,"
            + " 'EUR', 'Zane', 'Paldies', 'MATCHED', c.id from bank_statement s, fee_charge c");

    desk.run(FeeErasure.class, e -> e.erase(new PartyErasing(party, "Termiņš")));

    assertThat(
            desk.strings(
                "select coalesce(payer, '-') || coalesce(remittance, '-') || amount from"
                    + " bank_line"))
        .containsExactly("--10.00");
    assertThat(charge(reference).state()).isEqualTo(ChargeState.PAID);
  }

  @Test
  void whoPaidIsForgottenAfterTenYears() {
    database.sql(
        "insert into bank_statement (account, statement_code, message_code, lines, repeated,"
            + " skipped, uploaded_at, uploaded_by) values ('A', 'B', 'C', 1, 0, 0, now(), 'x')");
    database.sql(
        "insert into bank_line (statement_id, account, entry_code, booked_on, amount, currency,"
            + " payer, state) select id, 'A', d::text, d, 10, 'EUR', 'Zane', 'NOT_OURS' from"
            + " bank_statement, unnest(array[date '2016-03-01', date '2016-03-02']) d");

    desk.run(
        FeeRetention.class,
        r -> r.empty(new RetentionDue(desk.today().atStartOfDay(CaseDesk.RIGA).toInstant())));

    assertThat(desk.strings("select booked_on || coalesce(payer, ' –') from bank_line order by 1"))
        .containsExactly("2016-03-01 –", "2016-03-02Zane");
  }

  private static List<Finding> missing(Drafting drafting, String number) {
    return drafting.missing(number, drafting.compose(number, "REGISTER", null, null));
  }

  private List<String> notices() {
    return desk.strings(
        "select kind || ' ' || case when listed_at is null then 'PREPARED' else 'TO_HAND_OVER' end"
            + " from notice order by id");
  }

  private void pay(ChargeRow charge, String amount) {
    desk.run(
        ChargeBook.class,
        b -> b.pay(charge, PaymentKind.PAYMENT, new BigDecimal(amount), desk.today(), null, null));
  }

  private void refund(String reference, String amount) {
    desk.as(CaseDesk.JURIS);
    charging(
        c ->
            c.refund(
                reference,
                version(reference),
                new BigDecimal(amount),
                desk.today(),
                "Atcelts maksājums"));
  }

  private void charging(java.util.function.Consumer<Charging> step) {
    desk.run(Charging.class, step);
  }

  private long version(String reference) {
    return charge(reference).version();
  }

  private ChargeRow charge(String reference) {
    return desk.in(ChargeRepository.class, c -> c.find(reference)).orElseThrow();
  }

  private List<ChargeRow> charges(String number) {
    return desk.in(Charges.class, c -> c.ofCase(desk.row(number).id()));
  }

  private List<ChargeRow> page(ChargeFilter filter) {
    return desk.in(Charges.class, c -> c.page(filter, PageRequest.first())).items();
  }

  private static void refused(String code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
