package lv.ikvd.competence.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lv.ikvd.competence.entity.Delegation;
import lv.ikvd.competence.entity.DelegationFilter;
import lv.ikvd.competence.entity.DelegationRow;
import lv.ikvd.competence.entity.DelegationStatus;
import lv.ikvd.competence.service.QualificationCatalogue.Assessed;
import lv.ikvd.competence.service.QualificationCatalogue.Wanted;
import lv.ikvd.competence.service.QualificationCatalogue.Which;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.PublicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What institutions apply for and what is decided, from the application to the public list. */
class DelegationCasesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Delegations delegations = new Delegations(desk);

  @Test
  void anApplicationBecomesAContract() {
    String school = delegations.school();
    String number = delegations.apply(delegations.input(school, "COOK", 3));
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "DELEGATE", null);
    assertThat(desk.draft(number).operative())
        .contains(school, "Pavārs (3. līmenis)", "līdz ")
        .doesNotContain("[…]", "{");
    desk.sign(CaseDesk.ILZE, number);

    String contract = desk.row(number).entryNumber();
    assertThat(contract).matches("DEL-\\d{6}");
    Delegation said = delegations.view(contract).content().delegation();
    assertThat(said.institution().number()).isEqualTo(school);
    assertThat(said.qualification().code()).isEqualTo("COOK");
    assertThat(delegations.view(contract).content().concludedOn()).isEqualTo(desk.today());
    assertThat(listed(DelegationFilter.of(school)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.status()).isEqualTo(DelegationStatus.IN_FORCE);
              assertThat(row.level()).isEqualTo(3);
              assertThat(row.results()).isZero();
            });
    assertThat(listed(new DelegationFilter(contract, DelegationStatus.IN_FORCE, "COOK", null)))
        .hasSize(1);
    assertThat(listed(new DelegationFilter(contract, null, "CARER", null))).isEmpty();
  }

  @Test
  void whatIsNotGainedOrIsOverIsRefusedAtOnce() {
    String school = delegations.school();
    refused(delegations.input(school, "COOK", 1), "COMPETENCE-001");
    refused(delegations.input(school, "CONSTRUCTION_TECHNICIAN", 3), "COMPETENCE-001");
    refused(delegations.input("9000000000", "COOK", 3), "INSTITUTION-004");
    refused(
        new DelegationInput(
            school, "COOK", 3, desk.today().minusDays(1), desk.today().plusYears(1)),
        "COMPETENCE-002");
  }

  private void refused(DelegationInput input, String code) {
    assertThatThrownBy(() -> delegations.apply(input)).hasMessageContaining(code);
  }

  /** What stands in the way is corrected in the case, or the case is refused. */
  @Test
  void aContractOutlastsNoAccreditationAndIsConcludedOnce() {
    String school = delegations.school();
    String contract = delegations.contract(school, "WELDER", 2);
    DelegationInput again = delegations.input(school, "WELDER", 2);
    String number =
        delegations.apply(
            new DelegationInput(
                school, "WELDER", 2, again.validUntil(), again.validUntil().minusDays(1)));
    assertThat(findings(number))
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("COMPETENCE-004", "COMPETENCE-005");

    CaseRow row = desk.in(CaseQueries.class, q -> q.open(number)).row();
    desk.run(
        DelegationApplications.class,
        a -> a.correct(new CaseRef(number, row.version()), row, again));
    assertThat(findings(number)).extracting(Finding::code).containsExactly("COMPETENCE-005");
    assertThat(findings(number).get(0).arguments()).containsExactly(contract);
    delegations.decide(number, "REFUSE_DELEGATION", "GROUND_RESOURCES");
    assertThat(desk.row(number).entryNumber()).isNull();
  }

  private List<Finding> findings(String number) {
    CaseRow row = desk.in(CaseQueries.class, q -> q.open(number)).row();
    return desk.in(DelegationApplications.class, a -> a.findings(row));
  }

  @Test
  void aContractEndsAndIsConcludedAnew() {
    String school = delegations.school();
    String contract = delegations.contract(school, "JOINER", 2);
    assertThatThrownBy(
            () -> desk.in(DelegationApplications.class, a -> a.end(contract, "MAGIC", "?")))
        .hasMessageContaining("COMPETENCE-008");
    String ending = delegations.end(contract, "GROUND_ACCREDITATION");

    assertThat(desk.row(ending).entryNumber()).isEqualTo(contract);
    assertThat(delegations.view(contract).content().status(desk.today()))
        .isEqualTo(DelegationStatus.ENDED);
    assertThat(delegations.view(contract).history()).hasSize(2);
    assertThatThrownBy(() -> delegations.end(contract, "GROUND_REQUEST"))
        .hasMessageContaining("COMPETENCE-007");
    assertThat(delegations.contract(school, "JOINER", 2)).isNotEqualTo(contract);
  }

  /** A qualification that nobody assesses is shown as such; one that is no longer gained, apart. */
  @Test
  void everyoneSeesWhoAssessesWhat() {
    String school = delegations.school();
    String contract = delegations.contract(school, "FLORIST", level("FLORIST"));

    assertThat(catalogue("kārtotājs", Which.ASSESSED))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.qualification().code()).isEqualTo("FLORIST");
              assertThat(one.institutions())
                  .singleElement()
                  .extracting("contract", "number")
                  .containsExactly(contract, school);
            });
    assertThat(catalogue(school, null)).hasSize(1);
    assertThat(catalogue("biškopis", Which.UNASSESSED)).hasSize(1);
    assertThat(catalogue("biškopis", Which.ASSESSED)).isEmpty();
    assertThat(catalogue(null, Which.FORMER))
        .extracting(one -> one.qualification().successor())
        .containsExactlyInAnyOrder("BUILDING_TECHNICIAN", "PROGRAMMED_MACHINE_TOOL_SETTER");
    assertThat(catalogue(null, null)).hasSizeGreaterThan(120);

    PublicRecord record =
        new DelegationPublication(database.dataSource())
            .page(
                new PublicQuery(
                    contract, "IN_FORCE", null, new AsOf(desk.today(), null), PageRequest.first()))
            .items()
            .get(0);
    assertThat(record.fields())
        .containsEntry("qualification", "FLORIST")
        .containsEntry("institution", school)
        .containsEntry("status", "IN_FORCE");
  }

  private int level(String qualification) {
    return Integer.parseInt(
        desk.strings(
                "select max(level)::text from qualification_level where qualification = '"
                    + qualification
                    + "'")
            .get(0));
  }

  private List<Assessed> catalogue(String q, Which which) {
    return desk.in(QualificationCatalogue.class, c -> c.of(new Wanted(q, which, null, null)));
  }

  private List<DelegationRow> listed(DelegationFilter filter) {
    return desk.in(DelegationEntries.class, e -> e.page(filter, PageRequest.first())).items();
  }
}
