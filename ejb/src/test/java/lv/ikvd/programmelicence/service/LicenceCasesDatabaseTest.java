package lv.ikvd.programmelicence.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.service.PlaceInput;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceFilter;
import lv.ikvd.programmelicence.entity.LicenceRow;
import lv.ikvd.programmelicence.entity.LicenceStatus;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.entity.Proposal;
import lv.ikvd.programmelicence.entity.VisitFinding;
import lv.ikvd.registry.entity.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What institutions apply for and what is decided, from the application to the licence. */
class LicenceCasesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);
  private final Programmes programmes = new Programmes(desk);

  @Test
  void anApplicationBecomesALicence() {
    String school = school();
    String number = programmes.apply(programmes.preschool(school));
    assertThat(desk.checks(number))
        .contains("INSTITUTION", "CODE", "STANDARD", "PLAN", "ADDRESS")
        .doesNotContain("EXPERT_VISIT", "FOUNDER_CONSENT", "OWN_PROGRAMME", "EMPLOYER");
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "LICENSE", null);
    assertThat(desk.draft(number).operative())
        .contains(
            "Programma PRESCHOOL, kods 01 011 11 1 (veids: Pirmsskolas izglītība; izstrādes veids:"
                + " pēc parauga; ieguves forma: klātiene",
            school,
            "Skolas iela 5, Rīga, LV-1011")
        .doesNotContain("[…]", "{");
    desk.sign(CaseDesk.ILZE, number);

    LicenceView view = programmes.view(desk.row(number).entryNumber());
    assertThat(view.number()).matches("LIC-\\d{6}");
    assertThat(view.status()).isEqualTo(LicenceStatus.IN_FORCE);
    Licence licence = view.content().licence();
    assertThat(licence.code()).isEqualTo("01011111");
    assertThat(licence.institution().number()).isEqualTo(school);
    assertThat(licence.plan()).hasSize(2);
    assertThat(licence.way()).isEqualTo(ProgrammeWay.SAMPLE);
    assertThat(view.content().startsBy()).isEqualTo(view.licensedOn().plusMonths(12));
    assertThat(view.history())
        .singleElement()
        .extracting(line -> line.version().way())
        .isEqualTo(Way.DECISION);
  }

  @Test
  void whatCannotBeLicensedIsRefusedAtOnce() {
    String school = school();
    refused(programmes.input(school, "01", "PRESCHOOL", "FULL_TIME", List.of()), "LIK-002");
    refused(programmes.input(school, "01x11111", "PRESCHOOL", "FULL_TIME", List.of()), "LIK-003");
    refused(
        programmes.input(school, "01011111", "MAGIC", "FULL_TIME", List.of()), "INSTITUTION-002");
    refused(programmes.input(school, "31016011", "SECONDARY", "EVENING", List.of()), "-003");
    refused(programmes.preschool("9000000000"), "INSTITUTION-004");
    Licence known = programmes.said(programmes.licence(programmes.preschool(school)));
    refused(Programmes.form(known, school, "01011111", List.of()), "-004");
    schools.end(school);
    refused(programmes.preschool(school), "INSTITUTION-004");
  }

  @Test
  void aProgrammeIsLicensedOnceHoweverManyDecide() {
    String school = school();
    String first = programmes.apply(programmes.preschool(school));
    String second = programmes.apply(programmes.preschool(school));
    desk.check(second, CheckOutcome.MET);
    desk.propose(second, "LICENSE", null);
    programmes.decide(first, "LICENSE", null);
    assertThatThrownBy(() -> desk.sign(CaseDesk.ILZE, second)).hasMessageContaining("PROC-025");
    assertThat(findings(second, "LICENSE")).containsExactly("PROGRAMMELICENCE-007");
    String third = programmes.apply(programmes.preschool(school()));
    programmes.decide(third, "REFUSE", "GROUND_REQUIREMENTS");
    assertThat(desk.row(third).entryId()).as("a refusal leaves no entry").isNull();
  }

  @Test
  void aVocationalProgrammeNeedsConsentAndAnExpert() {
    String number = programmes.apply(programmes.cook(school()));
    assertThat(desk.checks(number))
        .contains("FOUNDER_CONSENT", "EXPERT_VISIT", "PROFESSION_STANDARD")
        .doesNotContain("STANDARD", "PLAN");
    desk.check(number, CheckOutcome.MET);
    assertThat(findings(number, "LICENSE")).containsExactly("PROGRAMMELICENCE-012");
    programmes.visit(number, "ENVIRONMENT", true);
    programmes.visit(number, "RESOURCES", false);
    assertThat(findings(number, "LICENSE")).containsExactly("PROGRAMMELICENCE-013");
    programmes.visit(number, "RESOURCES", true);
    assertThat(findings(number, "LICENSE")).isEmpty();
    assertThatThrownBy(() -> programmes.visit(number, "MAGIC", true))
        .hasMessageContaining("INSTITUTION-002");
    CaseRow row = desk.row(number);
    List<VisitFinding> found = desk.in(LicenceVisits.class, v -> v.of(row.id()));
    assertThat(found).extracting(VisitFinding::expert).containsOnly("Egons Eksperts");
    programmes.decide(number, "LICENSE", null);
    assertThat(programmes.said(desk.row(number).entryNumber()).qualifications())
        .singleElement()
        .extracting(one -> one.level())
        .isEqualTo(3);
    assertThatThrownBy(() -> programmes.visit(number, "STANDARD", true))
        .hasMessageContaining("PROC-007");
  }

  @Test
  void whatIsAskedForHasToFit() {
    String school = school();
    LicenceInput cook = programmes.cook(school);
    String number =
        programmes.apply(programmes.input(school, cook.code(), "TRADE", "FULL_TIME", List.of()));
    desk.check(number, CheckOutcome.MET);
    programmes.visit(number, "STANDARD", true);
    desk.daysLater(1);
    assertThat(findings(number, "LICENSE")).containsExactly("PROGRAMMELICENCE-011");
    String wrong =
        programmes.apply(programmes.input(school, "31016013", "PRESCHOOL", "DISTANCE", List.of()));
    assertThat(findings(wrong, "LICENSE")).containsExactly("PROGRAMMELICENCE-001");
    String early =
        programmes.apply(
            new LicenceInput(
                school,
                "01011111",
                "Agrā",
                "PRESCHOOL",
                ProgrammeWay.OWN,
                "FULL_TIME",
                "LV",
                false,
                false,
                true,
                "ARTS",
                List.of(),
                cook.places(),
                cook.extent(),
                null,
                List.of(),
                new lv.ikvd.programmelicence.entity.Start(desk.today().plusDays(20), null)));
    assertThat(desk.checks(early)).contains("OWN_PROGRAMME", "EMPLOYER");
    assertThat(findings(early, "LICENSE")).containsExactly("PROGRAMMELICENCE-010");
    CaseRow row = desk.row(early);
    Proposal shown = desk.in(LicenceApplications.class, a -> a.working(row));
    desk.run(
        LicenceApplications.class,
        a -> a.correct(desk.ref(early), row, shown, programmes.preschool(school)));
    assertThat(desk.told(early)).contains("PROPOSAL_CHANGED");
    assertThat(findings(early, "LICENSE")).isEmpty();
  }

  @Test
  void anAmendmentTakesTheProgrammeToAnotherInstitution() {
    String school = school();
    String other = school();
    String licence = programmes.licence(programmes.preschool(school));
    Licence before = programmes.said(licence);
    String number =
        programmes.amend(
            licence, Programmes.form(before, other, "01011121", Programmes.places(before)));
    assertThat(desk.checks(number)).contains("TAKEOVER").doesNotContain("ADDRESS", "PLAN");
    update(
        licence,
        Programmes.form(
            before,
            school,
            before.code(),
            List.of(new PlaceInput(null, "Jauna iela 7, Rīga", null, Schools.RIGA, null))));
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "AMEND", null);
    assertThat(desk.draft(number).operative())
        .contains(
            "kods: līdz šim 01 011 11 1, turpmāk 01 011 12 1", "izglītības iestāde: līdz šim ")
        .doesNotContain("Jauna iela");
    desk.sign(CaseDesk.ILZE, number);

    Licence after = programmes.said(licence);
    assertThat(after.institution().number()).isEqualTo(other);
    assertThat(after.takenOverFrom().number()).isEqualTo(school);
    assertThat(after.places())
        .as("what an update changed meanwhile")
        .singleElement()
        .extracting(place -> place.line())
        .isEqualTo("Jauna iela 7, Rīga");
    assertThat(
            desk.strings(
                "select c.party_id - i.party_id from programme_licence_current c join"
                    + " institution_current i on i.entry_id = c.institution_id where c.number = '"
                    + licence
                    + "'"))
        .as("held by the founder of the other institution")
        .containsExactly("0");
    assertThat(programmes.view(licence).history())
        .extracting(line -> line.version().way())
        .containsExactly(Way.DECISION, Way.OFFICIAL_ENTRY, Way.DECISION);
    assertThatThrownBy(
            () ->
                programmes.amend(
                    licence, Programmes.form(after, other, after.code(), Programmes.places(after))))
        .hasMessageContaining("PROGRAMMELICENCE-002");
  }

  @Test
  void anUpdateChangesOnlyWhatTheRulesOpenAndIsCounted() {
    String school = school();
    String licence = programmes.licence(programmes.preschool(school));
    Licence now = programmes.said(licence);
    assertThat(desk.in(LicenceUpdates.class, LicenceUpdates::open))
        .contains("places", "plan", "language", "minority", "startedOn")
        .doesNotContain("code", "name", "institution", "kind", "way", "form");
    assertThatThrownBy(
            () -> update(licence, Programmes.form(now, school, "01011121", Programmes.places(now))))
        .hasMessageContaining("PROC-150");
    assertThatThrownBy(
            () -> update(licence, Programmes.form(now, school, now.code(), Programmes.places(now))))
        .hasMessageContaining("PROGRAMMELICENCE-002");
    int seen = programmes.view(licence).entry().lastVersionNo();
    LicenceInput moved =
        Programmes.form(
            now,
            school,
            now.code(),
            List.of(new PlaceInput(null, "Jauna iela 7, Rīga", null, Schools.RIGA, null)));
    update(licence, moved);
    assertThat(programmes.view(licence).content().updateReason()).isEqualTo("ADDRESS");
    assertThat(programmes.view(licence).version().citation())
        .contains("Nr. 253", "13. punkts", "pamats: Nr. 5");
    assertThatThrownBy(
            () ->
                desk.run(
                    LicenceUpdates.class,
                    u -> u.enter(licence, seen, programmes.preschool(school), "PLAN", "x")))
        .as("another was faster")
        .hasMessageContaining("REGISTRY-002");
    assertThatThrownBy(
            () ->
                desk.run(
                    LicenceUpdates.class,
                    u -> u.enter(licence, seen, programmes.preschool(school), "PLAN", " ")))
        .hasMessageContaining("PROGRAMMELICENCE-019");
  }

  @Test
  void aLicenceLosesItsForce() {
    String school = school();
    String licence = programmes.licence(programmes.preschool(school));
    String early = programmes.loss(licence, "GROUND_NOT_STARTED");
    assertThat(findings(early, "LOSE_FORCE")).containsExactly("PROGRAMMELICENCE-017");
    String ended = programmes.loss(licence, "GROUND_INSTITUTION_ENDED");
    assertThat(findings(ended, "LOSE_FORCE")).containsExactly("PROGRAMMELICENCE-018");
    desk.daysLater(366);
    assertThat(findings(early, "LOSE_FORCE")).isEmpty();
    assertThat(desk.checks(early)).contains("NOT_STARTED", "LEARNERS").doesNotContain("REQUEST");
    programmes.decide(early, "LOSE_FORCE", "GROUND_NOT_STARTED");
    LicenceView view = programmes.view(licence);
    assertThat(view.status()).isEqualTo(LicenceStatus.LOST);
    assertThat(view.content().lostGround()).isEqualTo("GROUND_NOT_STARTED");
    assertThatThrownBy(() -> programmes.loss(licence, "GROUND_REQUEST"))
        .hasMessageContaining("PROGRAMMELICENCE-015");
    assertThat(programmes.licence(programmes.preschool(school)))
        .as("licensed again, under another number")
        .isNotEqualTo(licence);
  }

  @Test
  void aListFindsByEachFilter() {
    String name = Schools.name("Pirmsskola");
    String school = schools.entry(name);
    String licence = programmes.licence(programmes.preschool(school));
    for (String q : List.of(licence, school, name.substring(3))) {
      assertThat(found(filter(q, null, null))).as(q).containsExactly(licence);
    }
    assertThat(found(filter(null, "01 011", school))).containsExactly(licence);
    assertThat(found(filter(null, "02", school))).isEmpty();
    assertThat(
            found(
                new LicenceFilter(
                    null,
                    LicenceStatus.IN_FORCE,
                    null,
                    school,
                    "PRESCHOOL",
                    ProgrammeWay.SAMPLE,
                    "FULL_TIME",
                    "LV",
                    Schools.RIGA)))
        .containsExactly(licence);
    assertThat(
            found(
                new LicenceFilter(
                    null, LicenceStatus.LOST, null, school, null, null, null, null, null)))
        .isEmpty();
    List<LicenceRow> file =
        desk.in(LicenceEntries.class, e -> e.export(LicenceFilter.of(school), null));
    assertThat(file).hasSize(1);
  }

  private static LicenceFilter filter(String q, String code, String institution) {
    return new LicenceFilter(q, null, code, institution, null, null, null, null, null);
  }

  private List<String> found(LicenceFilter filter) {
    return desk.in(LicenceEntries.class, e -> e.page(filter, PageRequest.first())).items().stream()
        .map(LicenceRow::number)
        .toList();
  }

  private void update(String licence, LicenceInput input) {
    int seen = programmes.view(licence).entry().lastVersionNo();
    desk.run(LicenceUpdates.class, u -> u.enter(licence, seen, input, "ADDRESS", "Nr. 5"));
  }

  private void refused(LicenceInput input, String code) {
    assertThatThrownBy(() -> programmes.apply(input)).hasMessageContaining(code);
  }

  private String school() {
    return schools.entry(Schools.name("Pirmsskola"));
  }

  private List<String> findings(String number, String kind) {
    CaseRow row = desk.row(number);
    return desk.in(LicenceFindings.class, f -> f.of(row, kind)).stream()
        .map(Finding::code)
        .toList();
  }
}
