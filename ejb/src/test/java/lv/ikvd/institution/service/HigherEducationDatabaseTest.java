package lv.ikvd.institution.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionFilter;
import lv.ikvd.institution.entity.InstitutionRow;
import lv.ikvd.institution.service.higher.Accreditations;
import lv.ikvd.institution.service.higher.HigherEducationPublication;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.extract.Extracts;
import lv.ikvd.master.entity.OurRow;
import lv.ikvd.master.service.OurState;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.registry.entity.AsOf;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Higher education institutions: the same applications, another register. */
class HigherEducationDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  @Test
  void aHigherSchoolIsRegisteredInARegisterOfItsOwn() {
    String name = Schools.name("Augstskola");
    String number =
        schools.apply(
            Schools.founder(FounderKind.STATE, null),
            Schools.input(name, "HIGHER", "HIGHER_SCHOOL", List.of()));
    assertThat(desk.checks(number)).contains("CONSTITUTION", "RECTOR");
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "REGISTER", null);
    assertThat(desk.draft(number).operative())
        .contains("Augstskolu reģistrā")
        .doesNotContain("Izglītības iestāžu reģistrā");
    desk.sign(CaseDesk.ILZE, number);

    String entry = desk.row(number).entryNumber();
    assertThat(entry).matches("91\\d{8}");
    assertThat(listed(Institutions.HIGHER_EDUCATION, entry)).hasSize(1);
    assertThat(listed(Institutions.REGISTER, entry)).isEmpty();
    assertThat(schools.said(entry).name()).isEqualTo(name);
    desk.daysLater(2);
    assertThat(compared(Institutions.HIGHER_EDUCATION)).as("once notified").contains(entry);
    assertThat(compared(Institutions.REGISTER)).doesNotContain(entry);
    List<InstitutionRow> file =
        desk.in(
            InstitutionEntries.class,
            e -> e.export(Institutions.HIGHER_EDUCATION, InstitutionFilter.ALL, "number"));
    assertThat(file).extracting(InstitutionRow::number).contains(entry);
  }

  private List<String> compared(String register) {
    return desk.in(OurState.class, state -> state.ours(register, "")).stream()
        .map(OurRow::number)
        .toList();
  }

  @Test
  void anEntryStaysInItsRegisterWhateverIsAmended() {
    String entry = registered();
    Institution said = schools.said(entry);
    InstitutionInput form = Schools.form(said);
    String number = schools.amend(entry, Schools.typed(form, "ADULT", "TRAINING_CENTRE"));

    List<Finding> findings =
        desk.in(InstitutionRules.class, rules -> rules.check(desk.row(number)));
    assertThat(findings).extracting(Finding::code).contains("INSTITUTION-023");
  }

  @Test
  void anAccreditationIsEnteredWithItsSourceAndShownToEveryone() {
    String entry = registered();
    String preschool = schools.entry(Schools.name("Pirmsskola"));
    LocalDate today = desk.today();
    assertThatThrownBy(() -> enter(preschool, today, null, "Lēmums Nr. 1"))
        .hasMessage("INSTITUTION-025");
    assertThatThrownBy(() -> enter(entry, today, today.minusDays(1), "Lēmums Nr. 1"))
        .hasMessage("INSTITUTION-026");
    assertThatThrownBy(() -> enter(entry, today, null, " ")).hasMessage("INSTITUTION-016");

    enter(entry, today.minusYears(6), today.minusDays(1), "Lēmums Nr. 1");
    enter(entry, today, today.plusYears(6), "Lēmums Nr. 2");

    InstitutionView view = schools.view(entry);
    assertThat(view.content().right().until()).isEqualTo(today.plusYears(6));
    assertThat(view.history()).hasSize(3);
    assertThat(desk.in(InstitutionRegister.class, r -> r.leaf(view.content())).get("right"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("kind", "ACCREDITATION")
        .containsEntry("source", "Lēmums Nr. 2");
    HigherEducationPublication publication = new HigherEducationPublication(database.dataSource());
    assertThat(publication.entry(entry, new AsOf(today, null)).orElseThrow().fields())
        .containsEntry("accreditedUntil", today.plusYears(6));
    assertThat(publication.entry(preschool, new AsOf(today, null))).isEmpty();
    assertThat(publication.counts(today).get("REGISTERED")).isPositive();
    assertThat(
            desk.strings(
                "select t.before || ' / ' || t.after from timeline_event t join register_entry e on"
                    + " e.id = t.entry_id where t.field = 'accreditedUntil' and e.number = '"
                    + entry
                    + "' and t.before is not null"))
        .hasSize(1);
  }

  @Test
  void anExtractIsOfItsOwnRegisterAndNamesTheAccreditation() {
    String entry = registered();
    desk.daysLater(3);
    IssuedRow before = issue(entry, null);
    assertThat(before.kind()).isEqualTo("HE_EXTRACT");
    assertThat(before.content())
        .contains(entry, "No Augstskolu reģistra", "Augstskolu likums", "Koledža")
        .doesNotContain("Izglītības iestāžu reģistra", "Akreditācija");
    assertThat(verified(before)).isEqualTo("VALID institution.extract.HOLDS");

    LocalDate first = desk.today();
    desk.daysLater(2);
    enter(entry, desk.today(), desk.today().plusDays(9), "Studiju kvalitātes lēmums Nr. 3");
    assertThat(verified(before)).isEqualTo("INVALID institution.extract.CHANGED");
    IssuedRow extract = issue(entry, null);
    assertThat(extract.content())
        .contains("Akreditācija", "(Studiju kvalitātes lēmums Nr. 3)")
        .doesNotContain("bez izmaiņām");
    assertThat(issue(entry, first).content()).doesNotContain("Akreditācija");
    desk.work();
    assertThat(desk.in(Issuance.class, i -> i.get(extract.id())).documentId())
        .as("rendered and sealed")
        .isNotNull();
    assertThat(desk.in(Extracts.class, e -> e.duplicate(extract.number())).content())
        .isEqualTo(extract.content());
    assertThat(verified(extract)).isEqualTo("VALID institution.extract.HOLDS");
    desk.daysLater(10);
    assertThat(verified(extract)).as("it ended").isEqualTo("INVALID institution.extract.CHANGED");
    assertThatThrownBy(() -> desk.in(Extracts.class, e -> e.issue("INSTITUTION", entry, null)))
        .as("a number stands in one register")
        .hasMessage("REGISTRY-001");
  }

  private IssuedRow issue(String entry, LocalDate asOn) {
    return desk.in(Extracts.class, e -> e.issue(Institutions.HIGHER_EDUCATION, entry, asOn));
  }

  private String verified(IssuedRow document) {
    VerificationRow state = desk.in(Issuance.class, i -> i.verify(document.number())).orElseThrow();
    return state.standing() + " " + state.status();
  }

  private String registered() {
    return schools.entry(
        Schools.founder(FounderKind.LEGAL_PERSON, null),
        Schools.input(Schools.name("Koledža"), "HIGHER", "COLLEGE", List.of()));
  }

  private void enter(String entry, LocalDate on, LocalDate until, String source) {
    desk.run(Accreditations.class, a -> a.enter(entry, on, until, source));
  }

  private List<?> listed(String register, String number) {
    return desk.in(
            InstitutionEntries.class, e -> e.page(register, filter(number), PageRequest.first()))
        .items();
  }

  private static InstitutionFilter filter(String q) {
    return new InstitutionFilter(q, null, null, null, null, null);
  }
}
