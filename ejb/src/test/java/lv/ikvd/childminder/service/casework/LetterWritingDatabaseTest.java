package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.consultation.service.AnswerCommand;
import lv.ikvd.consultation.service.ReviewedAnswers;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.party.entity.CorrectionCommand;
import lv.ikvd.party.entity.naming.NameCase;
import lv.ikvd.party.service.Parties;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.row.RequestLine;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.letters.LetterDraft;
import lv.ikvd.proceeding.service.letters.LetterFacts;
import lv.ikvd.proceeding.service.letters.LetterJson;
import lv.ikvd.proceeding.service.letters.LetterKind;
import lv.ikvd.proceeding.service.letters.LetterOffer;
import lv.ikvd.proceeding.service.letters.LetterPaper;
import lv.ikvd.proceeding.service.letters.LetterPart;
import lv.ikvd.proceeding.service.letters.LetterStart;
import lv.ikvd.proceeding.service.letters.LetterWriting;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters that an official writes: from the rules and the case to the step that they tell of. */
class LetterWritingDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private CaseDesk desk;
  private Applied applied;
  private String number;

  @BeforeEach
  void application() {
    desk = new CaseDesk(database);
    applied = new Applied(desk);
    number = applied.registration();
  }

  @Test
  void aRequestOpensItsTermAndGoesOutInTheWordsOfItsAuthor() {
    LetterDraft draft = begin(LetterKind.INFORMATION_REQUEST).draft();
    assertThat(paper(draft).isOpen()).isTrue();
    refused("PROC-122", () -> send(draft));

    LocalDate due = desk.today().plusDays(10);
    LetterDraft asked = with(draft, facts("pirmās palīdzības apliecība", due));
    LetterPart core = asked.parts().get(0);
    LetterPart ways = asked.parts().get(1);
    LetterDraft written =
        asked
            .with(ways.taking(true))
            .with(core.wording("Lūdzam apliecību līdz norādītajai dienai."));
    LetterDraft free = typed(written, "Par apliecību", "Mans teikums.");
    send(free);
    desk.work();

    assertThat(sent())
        .singleElement()
        .asString()
        .contains("Par apliecību")
        .containsSubsequence(
            "Lūdzam apliecību", "Mans teikums.", "oficiālajā elektroniskajā adresē")
        .doesNotContain("{", "[…]");
    assertThat(desk.in(CaseQueries.class, q -> q.open(number)).requests())
        .extracting(RequestLine::question, RequestLine::answerDueOn)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("pirmās palīdzības apliecība", due));
    assertThat(desk.told(number)).contains("INFORMATION_REQUESTED", "LETTER_WRITTEN");
  }

  @Test
  void anExtensionExtendsAndForwardingEndsTheCase() {
    LocalDate due = desk.row(number).dueOn();
    LocalDate holiday = LocalDate.of(2026, 5, 2);
    LetterDraft extension = begin(LetterKind.EXTENSION).draft();
    refused("PROC-126", () -> send(with(extension, reasons(holiday, "Gaida atzinumu."))));
    LetterDraft own = extension.with(extension.parts().get(0).wording("Pagarinām."));
    refused("PROC-127", () -> send(with(own, reasons(null, "Gaida."))));
    send(with(extension, reasons(LocalDate.of(2026, 5, 5), "Gaida atzinumu.")));
    assertThat(desk.row(number).dueOn()).isAfter(due).isEqualTo("2026-05-05");

    LetterFacts body = new LetterFacts(null, null, "Valsts policija", null, null, null, "Iemesls.");
    send(with(begin(LetterKind.FORWARDED).draft(), body));
    desk.work();

    assertThat(desk.row(number).outcome()).isEqualTo(Outcome.FORWARDED);
    assertThat(sent()).hasSize(2).last().asString().contains("iestādei: Valsts policija. Iemesls.");
    refused("PROC-049", () -> begin(LetterKind.INVITATION));
  }

  @Test
  void somebodyIsInvitedInTimeAndTheDayIsATermOfTheCase() {
    LetterStart start = begin(LetterKind.INVITATION);
    assertThat(start.earliest()).isEqualTo(desk.today().plusDays(2 + 5));
    LetterFacts early = invitation(start.earliest().minusDays(1), "14.30");
    refused("PROC-125", () -> send(with(start.draft(), early)));
    refused("PROC-128", () -> send(with(start.draft(), invitation(start.earliest(), "25:00"))));

    send(with(start.draft(), invitation(start.earliest(), "14.30")));
    desk.work();

    assertThat(sent())
        .singleElement()
        .asString()
        .contains("plkst. 14.30 piedalīties", "Vieta: Smilšu iela 7.", "Jums ir tiesības");
    assertThat(desk.in(CaseQueries.class, q -> q.open(number)).terms())
        .anySatisfy(
            term -> {
              assertThat(term.code()).isEqualTo("HEARING");
              assertThat(term.dueOn()).isEqualTo(start.earliest());
            });
    assertThat(desk.told(number)).contains("INVITED");
  }

  @Test
  void aReminderKnowsWhatTheCaseWaitsForAndChangesNothing() {
    LocalDate due = desk.today().plusDays(10);
    desk.run(Casework.class, c -> c.requestInformation(desk.ref(number), "apliecība", due));
    LetterStart start = begin(LetterKind.REMINDER);
    assertThat(start.waiting()).containsExactly(new LetterStart.Waiting(null, "apliecība", due));
    assertThat(start.draft().facts().question()).isEqualTo("apliecība");

    send(start.draft());
    desk.work();

    assertThat(sent()).last().asString().contains("gaidām: apliecība");
    assertThat(desk.in(CaseQueries.class, q -> q.open(number)).requests()).hasSize(1);
    assertThat(desk.told(number)).contains("REMINDED");
  }

  @Test
  void aReplyTakesInAReviewedAnswerWhileItIsInForce() {
    String question = "Cik bērnu drīkst uzraudzīt?";
    AnswerCommand command =
        new AnswerCommand(
            null,
            "CHILD_MINDER",
            question,
            "Ne vairāk kā piecus {bērnus}.",
            "MK 404",
            null,
            desk.today().plusDays(3),
            desk.today(),
            null,
            false);
    long id = desk.as(CaseDesk.ANNA).in(ReviewedAnswers.class, a -> a.propose(command));
    desk.as(CaseDesk.JURIS).run(ReviewedAnswers.class, a -> a.review(id, 0));
    desk.as(CaseDesk.ANNA);
    LetterDraft draft = begin(LetterKind.REPLY).draft();
    List<LetterOffer> offers =
        desk.in(LetterWriting.class, w -> w.offered(number, draft, "cik bērnu"));
    assertThat(offers).extracting(LetterOffer::title).containsExactly(question);
    LetterDraft answered = desk.in(LetterWriting.class, w -> w.take(draft, offers.get(0).code()));
    List<LetterOffer> others =
        desk.in(LetterWriting.class, w -> w.offered(number, answered, "cik bērnu"));
    assertThat(others).isEmpty();

    desk.daysLater(3);
    refused("PROC-123", () -> send(answered));
    String code = offers.get(0).code();
    LetterDraft kept = desk.in(LetterWriting.class, w -> w.confirm(answered, code));
    send(kept);
    desk.work();

    assertThat(sent()).singleElement().asString().contains("piecus {bērnus}", "Atbildot uz");
    assertThat(desk.told(number)).contains("REPLIED");
  }

  @Test
  void whoseLawChangedIsMarkedAndRefreshedOrKept() {
    LetterDraft draft = with(begin(LetterKind.REMINDER).draft(), facts("apliecība", desk.today()));
    assertThat(paper(draft).changed()).isEmpty();
    LocalDate change = desk.today().plusDays(1);
    database.sql(
        "update rule_version set valid_to = date '%s' where rule_set = 'LETTER'".formatted(change),
        """
        insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified)
          values (900001, 'LETTER', '%s', null, 'jauni noteikumi', 'Vēstules', 'Letters', true)\
        """
            .formatted(change),
        """
        insert into rule_paragraph (rule_version_id, code, part, text_lv, sort, citation, verified)
          values (900001, 'REMINDER', 'LETTER', 'Jaunais teksts: {question}', 10, 'jauni noteikumi', true)\
        """);
    assertThat(paper(draft).changed()).isEmpty();
    desk.daysLater(1);

    assertThat(paper(draft).changed())
        .containsExactlyInAnyOrder("REMINDER", "REMINDER_CONSEQUENCE", "REMINDER_SENT");
    refused("PROC-123", () -> send(draft));
    LetterDraft refreshed =
        desk.in(
            LetterWriting.class,
            w -> w.refresh(w.refresh(draft, "REMINDER"), "REMINDER_CONSEQUENCE"));
    LetterDraft kept = desk.in(LetterWriting.class, w -> w.confirm(refreshed, "REMINDER_SENT"));
    assertThat(paper(kept).changed()).isEmpty();
    assertThat(paper(kept).text())
        .contains("Jaunais teksts: apliecība", "neņemt vērā")
        .doesNotContain("atbildi nesaņemsim");
    assertThat(LetterJson.read(LetterJson.write(kept, "Zane"))).isEqualTo(kept);
    send(kept);

    database.sql("update rule_paragraph set text_lv = 'Cits' where rule_version_id = 900001");
    assertThat(paper(kept).changed()).as("another change").containsExactly("REMINDER");
  }

  @Test
  void howANameIsDeclinedIsRememberedUntilItChanges() {
    LetterStart start = begin(LetterKind.REPLY);
    assertThat(start.namesSure()).isFalse();
    Map<NameCase, String> right =
        Map.of(
            NameCase.GENITIVE, "Zanes Ķēniņas",
            NameCase.DATIVE, "Zanei Ķēniņai",
            NameCase.ACCUSATIVE, "Zani Ķēniņu");
    LetterDraft draft = start.draft();
    LetterDraft named = draft.typed(draft.title(), right, draft.facts(), "Atbilde.");
    refused(
        "PARTY-036",
        () ->
            send(
                draft.typed(
                    draft.title(), Map.of(NameCase.DATIVE, " "), draft.facts(), "Atbilde.")));
    send(named);
    desk.work();

    assertThat(desk.strings("select content::jsonb->>'addressee' from issued_document").get(0))
        .startsWith("Zanei Ķēniņai\nOgļu iela");
    assertThat(sent()).singleElement().asString().contains("Atbildot uz Zanes Ķēniņas iesniegumu");
    LetterStart again = begin(LetterKind.REPLY);
    assertThat(again.namesSure()).isTrue();
    assertThat(again.draft().names()).isEqualTo(right);

    long party = desk.row(number).partyId();
    desk.run(
        Parties.class,
        p ->
            p.correct(
                party,
                p.get(party).version(),
                new CorrectionCommand(
                    LocalDate.of(2000, 1, 1), null, null, "Ozola", null, null, "Pase")));
    assertThat(begin(LetterKind.REPLY).draft().names())
        .containsEntry(NameCase.DATIVE, "Zanei Ozolai");
    assertThat(desk.strings("select 1 from party_name_form")).isEmpty();
  }

  @Test
  void theFormsOfANameAreErasedWithThePerson() {
    LetterDraft draft = begin(LetterKind.REPLY).draft();
    send(typed(draft, draft.title(), "Atbilde."));
    assertThat(desk.strings("select 1 from party_name_form")).hasSize(3);

    long party = desk.row(number).partyId();
    desk.run(Parties.class, p -> p.erase(party, "Personas lūgums"));

    assertThat(desk.strings("select 1 from party_name_form")).isEmpty();
  }

  @Test
  void whoSeesAnOldStateIsTold() {
    LetterDraft draft = with(begin(LetterKind.REMINDER).draft(), facts("apliecība", desk.today()));
    var seen = desk.ref(number);
    send(draft);

    assertThatThrownBy(() -> desk.run(LetterWriting.class, w -> w.send(seen, draft)))
        .hasMessageContaining("PROC-004");
  }

  private LetterStart begin(LetterKind kind) {
    return desk.in(LetterWriting.class, w -> w.begin(number, kind));
  }

  private LetterPaper paper(LetterDraft draft) {
    return desk.in(LetterWriting.class, w -> w.paper(number, draft));
  }

  private void send(LetterDraft draft) {
    desk.run(LetterWriting.class, w -> w.send(desk.ref(number), draft));
  }

  private static LetterDraft with(LetterDraft draft, LetterFacts facts) {
    return draft.typed(draft.title(), draft.names(), facts, draft.free());
  }

  private static LetterDraft typed(LetterDraft draft, String title, String free) {
    return draft.typed(title, draft.names(), draft.facts(), free);
  }

  private static LetterFacts facts(String question, LocalDate due) {
    return new LetterFacts(question, due, null, null, null, null, null);
  }

  private static LetterFacts reasons(LocalDate due, String reasons) {
    return new LetterFacts(null, due, null, null, null, null, reasons);
  }

  private static LetterFacts invitation(LocalDate day, String hour) {
    return new LetterFacts(null, null, null, day, hour, "Smilšu iela 7", "Iesniegums");
  }

  /** Subjects and texts of the notices of the case. */
  private List<String> sent() {
    return desk.strings(
        "select n.subject || ' ' || n.body from notice n join proceeding p on p.id ="
            + " n.proceeding_id where p.number = '"
            + number
            + "' order by n.id");
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.all()).extracting(Problem::code).contains(code));
  }
}
