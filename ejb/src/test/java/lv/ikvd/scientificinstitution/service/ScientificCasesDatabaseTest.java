package lv.ikvd.scientificinstitution.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.scientificinstitution.entity.ScientificFilter;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;
import lv.ikvd.scientificinstitution.entity.ScientificProposal;
import lv.ikvd.scientificinstitution.entity.ScientificRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What scientific institutions apply for and what is decided, from the application to the list. */
class ScientificCasesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Institutes institutes = new Institutes(desk);

  @Test
  void anApplicationBecomesAnEntry() {
    String name = Institutes.name();
    String number =
        institutes.apply(
            Institutes.input(
                name, List.of("PHYSICS", "CHEMISTRY"), Institutes.doctors(5, "PHYSICS")));
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "REGISTER", null);
    assertThat(desk.draft(number).facts()).contains("Vija Doktors", "zinātnes doktors (Ph. D.)");
    assertThat(desk.draft(number).operative())
        .contains(
            name + " (veids: Zinātniskais institūts)",
            "Ķīmija; Fizika un astronomija",
            "Kvantu iela 1, Rīga, LV-1004")
        .doesNotContain("[…]", "{");
    desk.sign(CaseDesk.ILZE, number);

    String entry = desk.row(number).entryNumber();
    assertThat(entry).matches("ZIN-\\d{6}");
    ScientificInstitution said = institutes.said(entry);
    assertThat(said.matchingDoctors()).isEqualTo(5);
    assertThat(said.head().person().name()).startsWith("Vija Vadītāja");
    assertThat(listed(entry))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.holder()).startsWith("SIA \"Pētnieks");
              assertThat(row.registrationNumber()).startsWith("58");
              assertThat(row.doctors()).isEqualTo(5);
              assertThat(row.directions()).containsExactly("CHEMISTRY", "PHYSICS");
            });
    assertThatThrownBy(
            () ->
                institutes.apply(
                    Institutes.input(name.toUpperCase(), List.of("PHYSICS"), List.of())))
        .hasMessageContaining("SCIENTIFICINSTITUTION-001");
  }

  /** Doctors of other directions do not count, nor does one person twice. */
  @Test
  void tooFewDoctorsOfItsDirectionsStandInTheWay() {
    List<DoctorInput> doctors = new ArrayList<>(Institutes.doctors(4, "PHYSICS"));
    doctors.addAll(Institutes.doctors(2, "LAW"));
    doctors.add(doctors.get(0));
    String number =
        institutes.apply(Institutes.input(Institutes.name(), List.of("PHYSICS"), doctors));
    assertThat(findings(number))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("SCIENTIFICINSTITUTION-006");
              assertThat(finding.arguments()).containsExactly("5", "4");
              assertThat(finding.anchor()).isEqualTo("asked-doctors");
            });
    desk.check(number, CheckOutcome.MET);
    assertThatThrownBy(() -> desk.propose(number, "REGISTER", null))
        .hasMessageContaining("PROC-025");

    CaseRow row = desk.row(number);
    ScientificProposal shown = desk.in(ScientificApplications.class, a -> a.working(row));
    ScientificInput form = Institutes.form(shown.institution());
    List<DoctorInput> more = new ArrayList<>(form.doctors());
    more.addAll(Institutes.doctors(1, "PHYSICS"));
    desk.run(
        ScientificApplications.class,
        a -> a.correct(desk.ref(number), row.id(), shown, Institutes.staffed(form, more)));
    assertThat(findings(number)).isEmpty();
    institutes.decide(number, "REGISTER", null);
    assertThat(desk.row(number).entryNumber()).isNotNull();
  }

  @Test
  void whatIsTypedHasToBeWhole() {
    refused(
        Institutes.input(
            Institutes.name(),
            List.of("PHYSICS"),
            List.of(new DoctorInput(Institutes.person("A"), "PHYSICS", null, desk.today()))),
        "SCIENTIFICINSTITUTION-003");
    refused(
        Institutes.input(
            Institutes.name(),
            List.of("PHYSICS"),
            List.of(
                new DoctorInput(
                    Institutes.person("A"), "PHYSICS", "PHD", desk.today().plusDays(1)))),
        "SCIENTIFICINSTITUTION-008");
    refused(
        Institutes.input(Institutes.name(), List.of("ALCHEMY"), List.of()),
        "SCIENTIFICINSTITUTION-002");
    refused(
        Institutes.input(
            Institutes.name(),
            List.of("PHYSICS"),
            List.of(
                new DoctorInput(
                    new PersonInput(1L, null, "Vija", "X"), "PHYSICS", "PHD", desk.today()))),
        "SCIENTIFICINSTITUTION-013");
  }

  private void refused(ScientificInput input, String code) {
    assertThatThrownBy(() -> institutes.apply(input)).hasMessageContaining(code);
  }

  @Test
  void anAmendmentChangesWhatItAsksForAndNothingElse() {
    String entry = institutes.entry(Institutes.name());
    ScientificInput form = Institutes.form(institutes.said(entry));
    String name = Institutes.name();
    String renamed = institutes.amend(entry, Institutes.named(form, name));
    List<DoctorInput> more = new ArrayList<>(form.doctors());
    more.addAll(Institutes.doctors(1, "PHYSICS"));
    String staffed = institutes.amend(entry, Institutes.staffed(form, more));
    assertThat(desk.checks(renamed)).contains("NAME").doesNotContain("DOCTORS");
    assertThat(desk.checks(staffed)).contains("DOCTORS").doesNotContain("NAME");
    institutes.decide(renamed, "AMEND", null);
    institutes.decide(staffed, "AMEND", null);

    assertThat(institutes.said(entry).name()).isEqualTo(name);
    assertThat(institutes.said(entry).doctors()).hasSize(6);
    ScientificInput now = Institutes.form(institutes.said(entry));
    assertThatThrownBy(() -> institutes.amend(entry, now))
        .hasMessageContaining("SCIENTIFICINSTITUTION-011");
    String fewer = institutes.amend(entry, Institutes.staffed(now, now.doctors().subList(0, 4)));
    assertThat(findings(fewer))
        .extracting(Finding::code)
        .containsExactly("SCIENTIFICINSTITUTION-006");
    desk.check(fewer, CheckOutcome.NOT_MET);
    desk.propose(fewer, "REFUSE_AMENDMENT", "GROUND_AMENDMENT_CRITERIA");
    desk.sign(CaseDesk.ILZE, fewer);
    assertThat(institutes.said(entry).doctors()).hasSize(6);
  }

  @Test
  void whatTwoCasesChangeIsSeen() {
    String entry = institutes.entry(Institutes.name());
    ScientificInput form = Institutes.form(institutes.said(entry));
    String one = institutes.amend(entry, Institutes.named(form, Institutes.name()));
    String two = institutes.amend(entry, Institutes.named(form, Institutes.name()));
    institutes.decide(one, "AMEND", null);
    assertThat(findings(two))
        .extracting(Finding::code, Finding::anchor)
        .containsExactly(tuple("SCIENTIFICINSTITUTION-009", "asked-name"));
  }

  @Test
  void aReorganisationEndsTheEntryAndNamesWhoGoesOn() {
    String entry = institutes.entry(Institutes.name());
    String successor = institutes.entry(Institutes.name());
    for (String wrong : List.of(entry, "ZIN-999999")) {
      assertThatThrownBy(() -> institutes.reorganise(entry, wrong))
          .hasMessageContaining("SCIENTIFICINSTITUTION-004");
    }
    String number = institutes.reorganise(entry, successor).number();
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "REORGANISE", null);
    assertThat(desk.draft(number).operative())
        .contains("pārņēmējs: " + institutes.said(successor).name(), successor);
    desk.sign(CaseDesk.ILZE, number);
    assertThat(institutes.view(entry).content().end())
        .satisfies(
            end -> {
              assertThat(end.ground()).isEqualTo("GROUND_REORGANISATION");
              assertThat(end.successor().number()).isEqualTo(successor);
            });
    assertThatThrownBy(() -> institutes.reorganise(entry, null))
        .hasMessageContaining("SCIENTIFICINSTITUTION-015");
  }

  @Test
  void anExclusionIsAskedForOrBegunByTheOffice() {
    String asked = institutes.entry(Institutes.name());
    String request =
        desk.in(
                ScientificApplications.class,
                a -> a.requestExclusion(asked, desk.today(), IntakeChannel.POST))
            .number();
    assertThat(desk.checks(request)).containsExactly("REQUEST_BY_HOLDER");
    institutes.decide(request, "EXCLUDE", "GROUND_REQUEST");
    assertThat(institutes.view(asked).content().end().ground()).isEqualTo("GROUND_REQUEST");

    String begun = institutes.entry(Institutes.name());
    String number =
        desk.in(
                ScientificApplications.class,
                a -> a.exclude(begun, "GROUND_DOCTORS", "NZIDS rāda trīs doktorus."))
            .number();
    assertThat(desk.checks(number)).containsExactly("TOO_FEW_DOCTORS", "PARTY_HEARD");
    institutes.decide(number, "EXCLUDE", "GROUND_DOCTORS");
    assertThat(institutes.view(begun).content().status(desk.today()))
        .isEqualTo(InstitutionStatus.ENDED);
  }

  @Test
  void everyoneSeesHowManyDoctorsThereAreAndNotWho() {
    ScientificPublication publication = new ScientificPublication(database.dataSource());
    AsOf today = new AsOf(desk.today(), null);
    String name = Institutes.name();
    String entry = institutes.entry(name);
    Map<String, Object> fields = publication.entry(entry, today).orElseThrow().fields();
    assertThat(fields)
        .containsEntry("name", name)
        .containsEntry("status", "REGISTERED")
        .containsEntry("doctorCount", 5)
        .containsEntry("directions", List.of("PHYSICS"))
        .containsEntry("municipality", "Rīga");
    assertThat(fields.toString()).contains("Vija Vadītāja").doesNotContain("Doktors", "329000");
    assertThat(List.copyOf(fields.keySet())).isEqualTo(publication.columns(desk.today()));
    assertThat(publication.counts(desk.today()).get("REGISTERED")).isPositive();
    assertThat(
            publication
                .page(
                    new PublicQuery(
                        name, "REGISTERED", Institutes.RIGA, today, PageRequest.first()))
                .items())
        .hasSize(1);
  }

  @Test
  void nobodyIsErasedWhoIsADoctorOfOne() {
    String entry = institutes.entry(Institutes.name());
    long doctor = institutes.said(entry).doctors().get(0).person().partyId();
    assertThatThrownBy(
            () ->
                desk.run(
                    PartyKeptByScience.class,
                    k -> k.keep(new PartyErasureProposed(doctor, "Likums"))))
        .hasMessageContaining("SCIENTIFICINSTITUTION-090");
  }

  private List<ScientificRow> listed(String q) {
    ScientificFilter filter =
        new ScientificFilter(q, InstitutionStatus.REGISTERED, "INSTITUTE", "PHYSICS");
    List<ScientificRow> file = desk.in(ScientificEntries.class, e -> e.export(filter, "name"));
    assertThat(file).hasSize(1);
    return desk.in(ScientificEntries.class, e -> e.page(filter, PageRequest.first())).items();
  }

  private List<Finding> findings(String number) {
    CaseRow row = desk.row(number);
    return desk.in(ScientificRules.class, rules -> rules.check(row));
  }
}
