package lv.ikvd.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.intake.entity.FileRow;
import lv.ikvd.intake.entity.IncomingFilter;
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.intake.entity.IncomingState;
import lv.ikvd.intake.entity.OpenCaseRow;
import lv.ikvd.intake.entity.SignatureRow;
import lv.ikvd.intake.entity.Verdict;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.DocumentLine;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.OpenedCase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of incoming documents: a case, part of one, or an answer to the sender. */
class IncomingDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private static final IncomingFilter ALL = new IncomingFilter(null, null, null, null, null, null);
  private static final String WHY = "Iesniedzēja apstiprināja pa tālruni.";

  private Inbox inbox;
  private CaseDesk desk;

  @BeforeEach
  void office() {
    inbox =
        new Inbox(
            database,
            new SaidContainers()
                .says("zane.asice", verdict(Verdict.VALID), Inbox.CODE, "Zane", "Ķēniņa")
                .says("mainits.asice", verdict(Verdict.INVALID), Inbox.CODE, "Zane", "Ķēniņa")
                .says("arzemes.asice", verdict(Verdict.FOREIGN), null, "Jaan", "Tamm"));
    desk = inbox.desk;
  }

  @Test
  void isLookedIntoAndKeptWithWhoSigned() {
    String number = inbox.receive("zane.asice");

    IncomingView view = inbox.open(number);
    assertThat(number).isEqualTo("IEN-2026-000001");
    assertThat(view.row().verdict()).isEqualTo(Verdict.VALID);
    assertThat(view.row().state()).isEqualTo(IncomingState.NEW);
    assertThat(view.files())
        .extracting(FileRow::name, one -> one.documentId() != null)
        .containsExactly(tuple("iesniegums.pdf", true), tuple("lapa.html", false));
    assertThat(view.signatures())
        .extracting(
            SignatureRow::signer, SignatureRow::partyId, SignatureRow::codeKnown, s -> s.signedAt())
        .containsExactly(tuple("Zane Ķēniņa", null, true, SaidContainers.SIGNED_AT));
    assertThat(desk.strings("select kind from look where purpose = 'INTAKE' order by id"))
        .containsExactly("CODE_SEARCH", "OPEN");
    assertThat(view.toString() + view.row() + view.signatures()).doesNotContain("32900000017");
  }

  @Test
  void opensACaseFromTheSignersDataAndItsFilesAreInIt() {
    desk.daysLater(3);
    String number =
        inbox.receive("zane.asice", Inbox.container("zane.asice"), desk.today().minusDays(2));
    assertThat(applicant(number))
        .containsEntry("personalCode", Inbox.CODE)
        .containsEntry("familyName", "Ķēniņa");

    OpenedCase opened = inbox.begin(number, Inbox.CODE);

    assertThat(documents(opened.number()))
        .extracting(DocumentLine::title, DocumentLine::receivedOn)
        .containsExactlyInAnyOrder(
            tuple(number + " iesniegums.pdf", desk.today().minusDays(2)),
            tuple(number + " zane.asice", desk.today().minusDays(2)));
    IncomingView view = inbox.open(number);
    assertThat(view.row().state()).isEqualTo(IncomingState.CASE);
    assertThat(view.row().caseNumber()).isEqualTo(opened.number());
    assertThat(view.row().handledBy()).isEqualTo(CaseDesk.ANNA.name());
    assertThat(view.row().partyId()).isNotNull();
    assertThat(view.signatures())
        .extracting(SignatureRow::partyName)
        .containsExactly("Zane Ķēniņa");
    assertThat(desk.strings("select count(*) from incoming_signature where code is not null"))
        .as("codes are not kept longer than needed")
        .containsExactly("0");
  }

  @Test
  void aKnownSignerIsShownWithTheCasesThatWait() {
    long zane = inbox.person(Inbox.CODE, "Zane", "Ķēniņa");
    OpenedCase waiting = inbox.apply(zane);
    desk.run(
        Casework.class,
        c ->
            c.requestInformation(
                desk.ref(waiting.number()), "Kur telpas?", desk.today().plusDays(9)));
    String number = inbox.receive("zane.asice");

    IncomingView view = inbox.open(number);
    OpenCaseRow offered = view.cases().get(0);
    assertThat(view.row().partyName()).isEqualTo("Zane Ķēniņa");
    assertThat(desk.strings("select count(*) from incoming_signature where code is not null"))
        .containsExactly("0");
    assertThat(offered.number()).isEqualTo(waiting.number());
    assertThat(applicant(number)).containsEntry("email", "zane@example.lv");

    inbox.attach(number, waiting.number(), offered.requests().get(0).id(), null);

    assertThat(desk.strings("select answered_on || ' ' || answer from information_request"))
        .containsExactly(desk.today() + " " + number + ", zane.asice");
    assertThat(desk.told(waiting.number())).contains("DOCUMENT_FILED", "INFORMATION_RECEIVED");
    assertThat(documents(waiting.number())).hasSize(2);
    assertThat(inbox.open(number).row().state()).isEqualTo(IncomingState.ATTACHED);
  }

  @Test
  void aSignatureThatDoesNotHoldIsNotPassedOverUnnoticed() {
    String number = inbox.receive("mainits.asice");
    OpenedCase other = inbox.apply(inbox.person("329000-00025", "Ilga", "Roze"));

    refused("INTAKE-006", () -> inbox.acknowledge(number, false, " "));
    refused("INTAKE-006", () -> inbox.acknowledge(number, true, null));
    refused("INTAKE-006", () -> inbox.attach(number, other.number(), null, null));
    refused("INTAKE-006", () -> inbox.begin(number, Inbox.CODE));
    assertThat(desk.strings("select count(*) from proceeding")).containsExactly("1");
    assertThat(documents(other.number())).isEmpty();
    assertThatThrownBy(
            () ->
                database.sql(
                    "update incoming_document set state = 'ATTACHED', handled_at = now(),"
                        + " handled_by = 1, proceeding_id = "
                        + other.id()))
        .hasMessageContaining("incoming_document_acknowledged");

    inbox.acknowledge(number, false, WHY);
    inbox.begin(number, Inbox.CODE);
    assertThat(inbox.open(number).row().acknowledged()).isEqualTo(WHY);
  }

  @Test
  void aScanIsTakenWhenAnOfficialSawTheSignature() {
    byte[] scan = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};
    String number = inbox.receive("skeneta.png", scan);
    assertThat(inbox.open(number).row().verdict()).isEqualTo(Verdict.UNSIGNED);
    refused("INTAKE-007", () -> inbox.acknowledge(number, false, null));

    inbox.acknowledge(number, true, null);
    OpenedCase opened = inbox.begin(number, Inbox.CODE);

    assertThat(documents(opened.number()))
        .extracting(DocumentLine::title)
        .containsExactly(number + " skeneta.png");
    assertThat(inbox.open(number).row().signedByHand()).isTrue();
  }

  @Test
  void isReturnedWithAReasonAndAnAnswer() {
    String number = inbox.receive("arzemes.asice");
    IncomingRef ref = inbox.ref(number);
    refused("INTAKE-008", () -> desk.run(IncomingWork.class, w -> w.giveBack(ref, " ", "x")));

    desk.run(IncomingWork.class, w -> w.giveBack(ref, "Svešs izdevējs", "Lūdzam parakstīt."));

    IncomingRow row = inbox.open(number).row();
    assertThat(row.state()).isEqualTo(IncomingState.RETURNED);
    assertThat(row.reply()).isEqualTo("Lūdzam parakstīt.");
    assertThat(row.proceedingId()).isNull();
    refused("INTAKE-004", () -> applicant(number));
  }

  @Test
  void whoComesSecondIsToldWhoWasFaster() {
    String number = inbox.receive("zane.asice");
    IncomingRef seen = inbox.ref(number);
    inbox.acknowledge(number, false, null);
    refused("INTAKE-005", () -> desk.run(IncomingWork.class, w -> w.giveBack(seen, "Nē", null)));
    IncomingRef again = inbox.ref(number);
    desk.as(CaseDesk.ILZE).run(IncomingWork.class, w -> w.giveBack(again, "Nē", null));
    desk.as(CaseDesk.ANNA);

    assertThatThrownBy(() -> inbox.begin(number, Inbox.CODE))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("INTAKE-004");
              assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
              assertThat(problem.arguments()).contains(CaseDesk.ILZE.name());
            });
  }

  @Test
  void goesToNoCaseThatIsNotThere() {
    String number = inbox.receive("zane.asice");

    refused("INTAKE-010", () -> inbox.attach(number, " ", null, null));
    refused("PROC-001", () -> inbox.attach(number, "LIE-1999-000001", null, null));
    assertThat(inbox.open(number).row().waits()).as("nothing is lost").isTrue();
  }

  @Test
  void isFoundInTheListAndTakenAlong() {
    String first = inbox.receive("zane.asice");
    String second = inbox.receive("mainits.asice");
    IncomingRef ref = inbox.ref(second);
    desk.run(IncomingWork.class, w -> w.giveBack(ref, "Nē", null));

    assertThat(numbers(ALL, null)).as("what waits stands first").containsExactly(first, second);
    assertThat(numbers(ALL, "-number")).containsExactly(second, first);
    assertThat(numbers(new IncomingFilter(IncomingState.NEW, null, null, null, null, null), null))
        .containsExactly(first);
    assertThat(numbers(new IncomingFilter(null, Verdict.INVALID, null, null, null, null), null))
        .containsExactly(second);
    assertThat(numbers(new IncomingFilter(null, null, null, null, null, "ķENIŅ"), "received"))
        .containsExactly(first, second);
    assertThat(numbers(new IncomingFilter(null, null, null, null, null, "mainits"), null))
        .containsExactly(second);
    List<IncomingRow> export = desk.in(IncomingDocuments.class, d -> d.export(ALL, "verdict"));
    assertThat(export).hasSize(2);
    assertThat(desk.in(IncomingDocuments.class, IncomingDocuments::waiting)).isEqualTo(1);
    List<IncomingView> together =
        desk.in(IncomingDocuments.class, d -> d.open(List.of(second, first, "X")));
    assertThat(together).extracting(view -> view.row().number()).containsExactly(first, second);
    refused("SHELL-010", () -> numbers(ALL, "code"));
    assertThat(desk.in(IncomingDocuments.class, IncomingDocuments::usualChannel)).isPresent();
  }

  private List<String> numbers(IncomingFilter filter, String sort) {
    return desk
        .in(IncomingDocuments.class, d -> d.page(filter, new PageRequest(1, 50, sort)))
        .items()
        .stream()
        .map(IncomingRow::number)
        .toList();
  }

  private Map<String, String> applicant(String number) {
    return desk.in(IncomingDocuments.class, d -> d.applicant(number));
  }

  private List<DocumentLine> documents(String number) {
    return desk.in(CaseQueries.class, q -> q.open(number)).documents();
  }

  private static lv.ikvd.seal.service.validation.Verdict verdict(Verdict verdict) {
    return lv.ikvd.seal.service.validation.Verdict.valueOf(verdict.name());
  }

  private static void refused(String code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }
}
