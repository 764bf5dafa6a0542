package lv.ikvd.institution.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.entity.Proposal;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.registry.entity.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What founders apply for and what is decided, from the application to the entry. */
class InstitutionCasesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  @Test
  void anApplicationBecomesAnEntryWithTenDigits() {
    String name = Schools.name("Pirmsskola");
    String number = schools.apply(Schools.preschool(name));
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "REGISTER", null);
    String operative = desk.draft(number).operative();
    assertThat(operative)
        .contains(
            name + " (veids: Pirmsskolas izglītības iestāde; tips: pirmsskolas izglītības",
            "SIA \"Dibinātājs",
            "Skolas iela 3, Rīga, LV-1011")
        .doesNotContain("[…]", "{");
    desk.sign(CaseDesk.ILZE, number);

    String entry = desk.row(number).entryNumber();
    assertThat(entry).matches("90\\d{8}");
    InstitutionView view = schools.view(entry);
    assertThat(view.status()).isEqualTo(InstitutionStatus.REGISTERED);
    assertThat(view.content().institution().name()).isEqualTo(name);
    assertThat(view.content().institution().founders())
        .singleElement()
        .extracting(founder -> founder.kind())
        .isEqualTo(FounderKind.LEGAL_PERSON);
    assertThat(view.content().institution().head().person().name()).startsWith("Vita ");
    assertThat(view.history())
        .singleElement()
        .extracting(line -> line.version().way())
        .isEqualTo(Way.DECISION);
  }

  @Test
  void whatIsCheckedHangsOnKindAndFounder() {
    assertThat(desk.checks(schools.apply(Schools.preschool(Schools.name("Pirmsskola")))))
        .contains("FOUNDER_ENTITY", "FOUNDER_DECISION", "HEALTH_OPINION", "CADASTRE_USE", "HEAD")
        .doesNotContain("MINISTRY_CONSENT", "FOUNDER_PERSON");
    String school =
        schools.apply(
            Schools.founder(FounderKind.MUNICIPALITY, null),
            Schools.input(Schools.name("Pamatskola"), "GENERAL", "BASIC_SCHOOL", List.of()));
    assertThat(desk.checks(school)).contains("MINISTRY_CONSENT").doesNotContain("FOUNDER_ENTITY");
    String courses =
        schools.apply(
            Schools.founder(FounderKind.NATURAL_PERSON, null),
            Schools.input(Schools.name("Kursi"), "ADULT", "TRAINING_CENTRE", List.of()));
    assertThat(desk.checks(courses))
        .contains("FOUNDER_PERSON")
        .doesNotContain("HEAD", "FOUNDER_ENTITY");
  }

  @Test
  void aNameIsFreeOrNot() {
    String name = Schools.name("Pirmsskola");
    String entry = schools.entry(name);
    assertThatThrownBy(() -> schools.apply(Schools.preschool(name.toUpperCase())))
        .hasMessageContaining("INSTITUTION-001");
    String other = schools.apply(Schools.preschool(Schools.name("Pirmsskola")));
    String third = Schools.name("Pirmsskola");
    String first = schools.apply(Schools.preschool(third));
    String second = schools.apply(Schools.preschool(third));
    desk.check(second, CheckOutcome.MET);
    desk.propose(second, "REGISTER", null);
    schools.decide(first, "REGISTER", null);
    assertThatThrownBy(() -> desk.sign(CaseDesk.ILZE, second))
        .as("two officials decide on one name")
        .hasMessageContaining("PROC-025");
    assertThat(findings(second)).extracting(Finding::code).containsExactly("INSTITUTION-001");
    assertThat(desk.row(other).isOpen()).isTrue();
    schools.end(entry);
    assertThat(schools.view(entry).status()).isEqualTo(InstitutionStatus.ENDED);
    assertThat(schools.entry(name)).as("free again, under another number").isNotEqualTo(entry);
  }

  @Test
  void whatIsAskedForHasToFit() {
    assertThatThrownBy(
            () ->
                schools.apply(
                    Schools.input(Schools.name("Skola"), "WIZARDRY", "PRESCHOOL", List.of())))
        .hasMessageContaining("INSTITUTION-002");
    String wrong =
        schools.apply(
            Schools.founder(FounderKind.STATE, 60),
            Schools.input(
                Schools.name("Skola"),
                "GENERAL",
                "COLLEGE",
                List.of(Schools.founder(FounderKind.NATURAL_PERSON, 30))));
    desk.check(wrong, CheckOutcome.MET);
    assertThatThrownBy(() -> desk.propose(wrong, "REGISTER", null))
        .hasMessageContaining("PROC-025");
    assertThat(findings(wrong))
        .extracting(Finding::code)
        .containsExactly("INSTITUTION-006", "INSTITUTION-008");
    InstitutionInput practice =
        Schools.placed(
            Schools.preschool(Schools.name("Skola")), Schools.place("PRACTICE", "Ostas iela 1"));
    assertThatThrownBy(() -> schools.apply(practice))
        .as("what the law takes for no place")
        .hasMessageContaining("INSTITUTION-007");
  }

  @Test
  void anAmendmentChangesWhatItAsksForAndNothingElse() {
    String entry = schools.entry(Schools.name("Pirmsskola"));
    Institution before = schools.said(entry);
    String name = Schools.name("Bērnudārzs");
    String number = schools.amend(entry, Schools.named(Schools.form(before), name));
    assertThat(desk.checks(number))
        .contains("NAME", "STATUTES")
        .doesNotContain("ADDRESS", "FOUNDER_ENTITY");

    schools.notice(entry, Schools.reached(Schools.form(before), "+371 29999999"));
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "AMEND", null);
    assertThat(desk.draft(number).operative())
        .contains("nosaukums: līdz šim " + before.name() + ", turpmāk " + name)
        .doesNotContain("tālrunis");
    desk.sign(CaseDesk.ILZE, number);

    Institution after = schools.said(entry);
    assertThat(after.name()).isEqualTo(name);
    assertThat(after.reach().phone())
        .as("what the notice changed meanwhile")
        .isEqualTo("+371 29999999");
    assertThat(after.founders().get(0).person().partyId())
        .isEqualTo(before.founders().get(0).person().partyId());
    assertThat(schools.view(entry).history())
        .extracting(line -> line.version().way())
        .containsExactly(Way.DECISION, Way.HOLDER_UPDATE, Way.DECISION);
    assertThatThrownBy(() -> schools.amend(entry, Schools.form(after)))
        .hasMessageContaining("INSTITUTION-011");
  }

  @Test
  void whatTwoCasesChangeIsSeenAndCorrected() {
    String entry = schools.entry(Schools.name("Pirmsskola"));
    InstitutionInput form = Schools.form(schools.said(entry));
    String one = schools.amend(entry, Schools.named(form, Schools.name("Viens")));
    String two = schools.amend(entry, Schools.named(form, Schools.name("Otrs")));
    schools.decide(one, "AMEND", null);
    desk.check(two, CheckOutcome.MET);
    assertThat(findings(two)).extracting(Finding::code).containsExactly("INSTITUTION-009");

    CaseRow row = desk.row(two);
    Proposal shown = desk.in(InstitutionApplications.class, a -> a.working(row));
    String last = Schools.name("Trešais");
    desk.run(
        InstitutionApplications.class,
        a ->
            a.correct(
                desk.ref(two),
                row.id(),
                shown,
                Schools.named(Schools.form(shown.institution()), last)));
    assertThat(desk.told(two)).contains("PROPOSAL_CHANGED");
    schools.decide(two, "AMEND", null);
    assertThat(schools.said(entry).name()).isEqualTo(last);
  }

  @Test
  void aNoticeChangesOnlyWhatTheRulesOpen() {
    String entry = schools.entry(Schools.name("Pirmsskola"));
    InstitutionInput form = Schools.form(schools.said(entry));
    assertThat(desk.in(InstitutionNotices.class, InstitutionNotices::open))
        .containsExactlyInAnyOrder(
            "head", "places", "statutesOn", "safetyOn", "phone", "email", "website");
    assertThatThrownBy(() -> schools.notice(entry, Schools.named(form, "Cits")))
        .hasMessageContaining("PROC-150");
    assertThatThrownBy(() -> schools.notice(entry, form)).hasMessageContaining("INSTITUTION-011");
    int seen = schools.view(entry).lastVersionNo();
    desk.run(
        InstitutionNotices.class,
        n ->
            n.take(
                entry,
                seen,
                Schools.placed(form, Schools.place("PROGRAMME", "Jauna iela 7, Rīga")),
                "Nr. 5"));
    assertThat(schools.said(entry).places())
        .singleElement()
        .extracting(p -> p.line())
        .isEqualTo("Jauna iela 7, Rīga");
    assertThat(schools.view(entry).version().citation()).contains("Nr. 681", "pamats: Nr. 5");
    assertThatThrownBy(
            () ->
                desk.run(
                    InstitutionNotices.class,
                    n -> n.take(entry, seen, Schools.reached(form, "1"), "x")))
        .as("another was faster")
        .hasMessageContaining("REGISTRY-002");
  }

  @Test
  void theEndComesFromTheFounderOrFromTheOffice() {
    String entry = schools.entry(Schools.name("Pirmsskola"));
    String asked = schools.strikeOff(entry, "GROUND_REORGANISATION").number();
    assertThat(desk.checks(asked))
        .contains("REORGANISATION_DECISION", "LEARNERS")
        .doesNotContain("LIQUIDATION_DECISION");
    desk.check(asked, CheckOutcome.MET);
    desk.propose(asked, "STRIKE_OFF", "GROUND_REORGANISATION");
    assertThat(desk.draft(asked).reasoning()).contains("par izglītības iestādes reorganizāciju");
    desk.sign(CaseDesk.ILZE, asked);
    assertThat(schools.view(entry).content().endGround()).isEqualTo("GROUND_REORGANISATION");
    assertThatThrownBy(() -> schools.strikeOff(entry, "GROUND_LIQUIDATION"))
        .hasMessageContaining("INSTITUTION-015");

    String other = schools.entry(Schools.name("Pirmsskola"));
    String begun =
        desk.in(InstitutionApplications.class, a -> a.exclude(other, "UR ziņo par likvidāciju."))
            .number();
    schools.decide(begun, "EXCLUDE", "GROUND_FOUNDER_ENDED");
    assertThat(schools.view(other).content().endGround()).isEqualTo("GROUND_FOUNDER_ENDED");
  }

  /** Other institutions of the Education Law: registered until 2022, amended after it. */
  @Test
  void aKindThatTheLawClosedTakesNoNewOnes() {
    InstitutionInput studio = Schools.input(Schools.name("Studija"), "OTHER", "STUDIO", List.of());
    assertThatThrownBy(() -> schools.apply(studio)).hasMessageContaining("INSTITUTION-024");
    String number = schools.apply(LocalDate.of(2022, 12, 1), studio);
    assertThat(desk.checks(number)).contains("STATUTES", "HEALTH_OPINION").doesNotContain("HEAD");
    schools.decide(number, "REGISTER", null);
    String entry = desk.row(number).entryNumber();
    String amended =
        schools.amend(
            entry, Schools.named(Schools.form(schools.said(entry)), Schools.name("Studija")));
    assertThat(findings(amended)).isEmpty();

    String school = schools.entry(Schools.name("Pirmsskola"));
    InstitutionInput form = Schools.form(schools.said(school));
    String changed = schools.amend(school, Schools.typed(form, "OTHER", "STUDIO"));
    assertThat(findings(changed)).extracting(Finding::code).containsExactly("INSTITUTION-024");

    String centre =
        schools.apply(
            Schools.input(Schools.name("Centrs"), "EXAM_CENTRE", "EXAM_CENTRE", List.of()));
    assertThat(desk.checks(centre)).contains("NAME", "ADDRESS").doesNotContain("HEAD");
    assertThat(findings(centre)).isEmpty();
  }

  @Test
  void aRefusalLeavesNoEntry() {
    String number = schools.apply(Schools.preschool(Schools.name("Pirmsskola")));
    desk.check(number, CheckOutcome.NOT_MET);
    desk.propose(number, "REFUSE", "GROUND_REQUIREMENTS");
    desk.sign(CaseDesk.ILZE, number);
    assertThat(desk.row(number).entryId()).isNull();
  }

  @Test
  void aBranchNamesItsParent() {
    String parent = schools.entry(Schools.name("Pirmsskola"));
    InstitutionInput form = Schools.preschool(Schools.name("Filiāle"));
    String branch = schools.apply(Schools.branch(form, parent));
    schools.decide(branch, "REGISTER", null);
    assertThat(schools.said(desk.row(branch).entryNumber()).parent().number()).isEqualTo(parent);
    assertThatThrownBy(
            () ->
                schools.apply(
                    Schools.branch(Schools.preschool(Schools.name("Filiāle")), "9000000000")))
        .hasMessageContaining("INSTITUTION-004");
  }

  @Test
  void nobodyIsErasedWhoLeadsAnInstitution() {
    String entry = schools.entry(Schools.name("Pirmsskola"));
    long head = schools.said(entry).head().person().partyId();
    assertThatThrownBy(
            () ->
                desk.run(
                    PartyKeptByInstitutions.class,
                    k -> k.keep(new PartyErasureProposed(head, "Likums"))))
        .hasMessageContaining("INSTITUTION-090");
  }

  private List<Finding> findings(String number) {
    CaseRow row = desk.row(number);
    return desk.in(InstitutionRules.class, rules -> rules.check(row));
  }
}
