package lv.ikvd.fee.service.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.childminder.service.casework.Applied;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.entity.ChargeState;
import lv.ikvd.fee.entity.LineFilter;
import lv.ikvd.fee.entity.LineReason;
import lv.ikvd.fee.entity.LineRow;
import lv.ikvd.fee.entity.LineState;
import lv.ikvd.fee.entity.PaymentKind;
import lv.ikvd.fee.service.ChargeView;
import lv.ikvd.fee.service.Charges;
import lv.ikvd.fee.service.FeeOffice;
import lv.ikvd.problem.entity.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lines of a bank's statement and the charges they are about. */
class StatementsDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private FeeOffice office;
  private CaseDesk desk;
  private List<String> references;

  /** Five charges: of 10, 10, 10, 10 and 5 euro. */
  @BeforeEach
  void charges() {
    office = new FeeOffice(database);
    desk = office.desk();
    String number = new Applied(desk).registration();
    references =
        List.of(
            office.charge(number, "TEST_TEN", 1),
            office.charge(number, "TEST_TEN", 1),
            office.charge(number, "TEST_TEN", 1),
            office.charge(number, "TEST_TEN", 1),
            office.charge(number, "CM_EXTRACT_REPEATED", 1));
  }

  @Test
  void whatHasTheRightReferenceIsMatchedAndTheRestWaitsForAnOfficial() {
    long id = upload("statement-02.xml");
    assertThat(statement(id)).extracting("lines", "waiting", "skipped").containsExactly(12, 12L, 1);

    office.runJobs();

    assertThat(states())
        .as("paid twice, partly, too much")
        .containsExactly(
            ChargeState.OVERPAID,
            ChargeState.PART_PAID,
            ChargeState.OVERPAID,
            ChargeState.DUE,
            ChargeState.DUE);
    assertThat(lines(id, null).stream().filter(l -> l.state() == LineState.OPEN))
        .extracting(LineRow::reason)
        .containsExactlyInAnyOrder(
            LineReason.NO_REFERENCE,
            LineReason.WRONG_REFERENCE,
            LineReason.UNKNOWN_REFERENCE,
            LineReason.OTHER_CURRENCY,
            LineReason.DEBIT,
            LineReason.DEBIT,
            LineReason.NO_REFERENCE,
            LineReason.NO_REFERENCE);
    assertThat(open(references.get(0)).payments())
        .extracting(p -> p.amount().toPlainString(), p -> p.kind())
        .containsExactly(tuple("10.00", PaymentKind.PAYMENT), tuple("10.00", PaymentKind.PAYMENT));
  }

  @Test
  void theSameStatementIsRefusedAndTheSameLineInAnotherIsNotBookedTwice() {
    long first = upload("statement-02.xml");
    office.runJobs();
    refused("FEE-036", () -> upload("statement-02.xml"));

    long second = upload("statement-08.xml");
    office.runJobs();

    assertThat(statement(second)).extracting("lines", "repeated").containsExactly(2, 1);
    assertThat(statement(first)).extracting("lines", "repeated").containsExactly(12, 0);
    assertThat(open(references.get(0)).payments()).hasSize(2);
    assertThat(states().subList(3, 5)).containsExactly(ChargeState.PAID, ChargeState.PAID);
    String again = Camt053Test.text("statement-02.xml").replace("MSG-20260305-1", "MSG-20260305-2");
    desk.run(Statements.class, s -> s.upload(again.getBytes(StandardCharsets.UTF_8)));
    office.runJobs();
    assertThat(open(references.get(0)).payments()).as("a copy under another name").hasSize(2);
  }

  @Test
  void aJobThatDiedGoesOnAndBooksEachLineOnce() {
    upload("statement-02.xml");
    office.dieInJob();
    office.runJobs();

    assertThat(open(references.get(0)).payments()).hasSize(2);
    assertThat(desk.strings("select count(*) from bank_line where state = 'NEW'"))
        .containsExactly("0");
  }

  @Test
  void aStatementOfAnotherAccountIsRefused() {
    String other =
        Camt053Test.text("statement-02.xml")
            .replace("LV63TREL9990000000011", "LV62TREL9990000000029")
            .replace("LV62", "LV80");
    refused(
        "FEE-035",
        () -> desk.run(Statements.class, s -> s.upload(other.getBytes(StandardCharsets.UTF_8))));
    assertThat(desk.strings("select count(*) from bank_statement")).containsExactly("0");
  }

  @Test
  void oneWrongSignIsProposedAndMatchedByHand() {
    long id = upload("statement-02.xml");
    office.runJobs();
    LineRow wrong = line(id, LineReason.WRONG_REFERENCE);

    List<ChargeRow> proposed = desk.in(Statements.class, s -> s.proposals(wrong));
    assertThat(proposed).extracting(ChargeRow::reference).contains(references.get(0));
    match(wrong, references.get(3), null, null);

    assertThat(state(references.get(3))).isEqualTo(ChargeState.PAID);
    LineRow matched = desk.in(Statements.class, s -> s.line(wrong.id()));
    assertThat(matched)
        .extracting(LineRow::state, LineRow::chargeReference, LineRow::decidedBy)
        .containsExactly(LineState.MATCHED, references.get(3), CaseDesk.ANNA.name());
    refused("FEE-021", () -> match(wrong, references.get(4), null, null));
  }

  @Test
  void aLineWithoutReferenceIsOfferedChargesOfItsAmount() {
    long id = upload("statement-02.xml");
    office.runJobs();
    LineRow none =
        lines(id, LineReason.NO_REFERENCE).stream()
            .filter(l -> l.amount().compareTo(BigDecimal.TEN) == 0)
            .findFirst()
            .orElseThrow();

    List<ChargeRow> offered = desk.in(Statements.class, s -> s.proposals(none));
    assertThat(offered).extracting(ChargeRow::reference).containsExactly(references.get(3));
    refused("FEE-026", () -> match(none, " ", null, null));
    refused("FEE-001", () -> match(none, "RF00NEKAS", null, null));
  }

  @Test
  void whoIsSecondOnALineIsToldWhoWasFirst() {
    long id = upload("statement-02.xml");
    office.runJobs();
    LineRow seen = line(id, LineReason.UNKNOWN_REFERENCE);
    desk.as(CaseDesk.JURIS);
    desk.run(Statements.class, s -> s.notOurs(seen.id(), seen.version(), "Īres maksa"));
    desk.as(CaseDesk.ANNA);

    assertThatThrownBy(() -> match(seen, references.get(4), null, null))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("FEE-021");
              assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
              assertThat(problem.arguments()[0]).isEqualTo(CaseDesk.JURIS.name());
            });
    assertThat(state(references.get(4))).isEqualTo(ChargeState.DUE);
  }

  @Test
  void moneyThatWentBackIsBookedAsItIsAndNeverTwice() {
    long id = upload("statement-02.xml");
    office.runJobs();
    Map<Integer, LineRow> debits =
        lines(id, LineReason.DEBIT).stream()
            .collect(Collectors.toMap(l -> l.amount().intValue(), l -> l));
    refused("FEE-027", () -> match(debits.get(-10), references.get(0), null, null));
    match(debits.get(-10), references.get(0), PaymentKind.RETURNED, null);
    assertThat(state(references.get(0))).isEqualTo(ChargeState.PAID);

    desk.as(CaseDesk.JURIS);
    refund(references.get(2), "3.00");
    match(debits.get(-3), references.get(2), PaymentKind.REFUND, "Pārmaksa");

    assertThat(open(references.get(2)).charge().paid()).isEqualByComparingTo("9.50");
    refused("FEE-024", () -> undoDown(debits.get(-3)));
  }

  @Test
  void aMistakeIsTakenBackAndStaysVisible() {
    long id = upload("statement-02.xml");
    office.runJobs();
    LineRow line = line(id, LineReason.UNKNOWN_REFERENCE);
    match(line, references.get(3), null, null);
    assertThat(state(references.get(3))).isEqualTo(ChargeState.PAID);

    desk.run(Statements.class, s -> s.undo(line.id(), line.version() + 1, "Cits maksātājs"));

    assertThat(state(references.get(3))).isEqualTo(ChargeState.DUE);
    assertThat(open(references.get(3)).payments())
        .extracting(p -> p.kind())
        .containsExactly(PaymentKind.PAYMENT, PaymentKind.CORRECTION);
    assertThat(line(id, LineReason.UNDONE).state()).isEqualTo(LineState.OPEN);
  }

  @Test
  void otherCurrenciesAreNeverBooked() {
    long id = upload("statement-02.xml");
    office.runJobs();
    LineRow dollars = line(id, LineReason.OTHER_CURRENCY);

    refused("FEE-023", () -> match(dollars, references.get(4), null, null));
  }

  /** A refund that has no line and is not covered by what is left cannot be matched again. */
  private void undoDown(LineRow line) {
    LineRow other =
        new LineRow(
            line.id(),
            0,
            line.bookedOn(),
            line.amount(),
            "EUR",
            null,
            null,
            null,
            LineState.OPEN,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            0);
    desk.run(
        LineMatching.class, m -> m.byHand(other, references.get(4), PaymentKind.RETURNED, null));
  }

  private void refund(String reference, String amount) {
    ChargeRow charge = open(reference).charge();
    desk.run(
        lv.ikvd.fee.service.Charging.class,
        c ->
            c.refund(
                reference, charge.version(), new BigDecimal(amount), desk.today(), "Pārmaksa"));
  }

  private void match(LineRow line, String reference, PaymentKind kind, String note) {
    desk.run(Statements.class, s -> s.match(line.id(), line.version(), reference, kind, note));
  }

  private long upload(String file) {
    return desk.in(Statements.class, s -> s.upload(Camt053Test.file(file))).get(0);
  }

  private Object statement(long id) {
    return desk.in(Statements.class, s -> s.statement(id));
  }

  private List<LineRow> lines(long id, LineReason reason) {
    LineFilter filter = new LineFilter(id, null, reason, null, null);
    return desk.in(Statements.class, s -> s.page(filter, PageRequest.first())).items();
  }

  private LineRow line(long id, LineReason reason) {
    List<LineRow> lines = lines(id, reason);
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private ChargeView open(String reference) {
    return desk.in(Charges.class, c -> c.open(reference));
  }

  private ChargeState state(String reference) {
    return open(reference).charge().state();
  }

  private List<ChargeState> states() {
    return references.stream().map(this::state).toList();
  }

  private static void refused(String code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
