package lv.ikvd.competence.service.own;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.competence.entity.DelegationRow;
import lv.ikvd.competence.entity.result.ResultFilter;
import lv.ikvd.competence.entity.result.ResultRow;
import lv.ikvd.competence.entity.result.ResultStanding;
import lv.ikvd.competence.service.Delegations;
import lv.ikvd.competence.service.result.ResultFinding;
import lv.ikvd.competence.service.result.ResultInput;
import lv.ikvd.competence.service.result.Results;
import lv.ikvd.competence.service.result.SingleResults;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The delegated institution files results by its own account, of its own contracts alone. */
class OwnResultsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final ResultFilter ALL =
      new ResultFilter(null, null, null, null, null, null, null);

  private static int count;

  private final CaseDesk desk = new CaseDesk(database);
  private final Delegations delegations = new Delegations(desk);
  private final String mine = delegations.school();
  private final String contract = delegations.contract(mine, "COOK", 3);
  private final CaseDesk school = new CaseDesk(database).representing(mine);

  @Test
  void whatItFiledIsSeenByTheOfficialWithWhoFiledIt() {
    String other = delegations.school();
    String foreign = delegations.contract(other, "COOK", 3);
    desk.run(SingleResults.class, s -> s.file(other, input(foreign)));
    school.run(OwnResults.class, own -> own.file(input(contract)));
    byte[] file = line(contract).getBytes(UTF_8);
    assertThat(school.in(OwnResults.class, own -> own.preview(file)).isGood()).isTrue();
    int filed = school.in(OwnResults.class, own -> own.file(file));
    assertThat(filed).isEqualTo(1);

    assertThat(school.in(OwnResults.class, OwnResults::contracts))
        .extracting(DelegationRow::number, DelegationRow::results)
        .containsExactly(tuple(contract, 2L));
    assertThat(mine())
        .hasSize(2)
        .allSatisfy(
            row -> {
              assertThat(row.contract()).isEqualTo(contract);
              assertThat(row.filedBy()).isEqualTo("Sandra Skola");
              assertThat(row.byInstitution()).isTrue();
              assertThat(row.filedAt()).isNotNull();
            });
    assertThat(desk.in(Results.class, r -> r.page(of(mine), PageRequest.first())).items())
        .extracting(ResultRow::filedBy)
        .containsExactly("Sandra Skola", "Sandra Skola");
    assertThat(desk.in(Results.class, r -> r.page(of(other), PageRequest.first())).items())
        .extracting(ResultRow::byInstitution)
        .containsExactly(false);
    assertThat(
            desk.strings(
                "select id::text from look where account_id = 4 and purpose = 'COMPETENCE'"))
        .as("looked at by the school")
        .isNotEmpty();
  }

  /** Another institution's contract, day, certificate or person: nothing of it is filed. */
  @Test
  void nothingButItsOwnIsFiled() {
    String foreign = delegations.contract(delegations.school(), "COOK", 3);
    ResultInput good = input(contract);
    school.run(OwnResults.class, own -> own.file(good));

    refused(input(foreign), "contract COMPETENCE-024");
    refused(
        new ResultInput(
            contract,
            good.personalCode(),
            "Cita",
            "Persona",
            desk.today().minusDays(1),
            good.certificate(),
            desk.today().plusDays(1)),
        "examinedOn COMPETENCE-026",
        "issuedOn COMPETENCE-029",
        "certificate COMPETENCE-027",
        "personalCode COMPETENCE-030");
    refused(
        new ResultInput(contract, "329-1", null, "Cepēja", null, " ", null),
        "examinedOn COMPETENCE-021",
        "certificate COMPETENCE-021",
        "issuedOn COMPETENCE-021",
        "personalCode COMPETENCE-022");
    assertThat(codes(line(foreign) + "\n" + line(contract)))
        .containsExactly("contract COMPETENCE-024");
    byte[] mixed = (line(foreign) + "\n" + line(contract)).getBytes(UTF_8);
    assertThatThrownBy(() -> school.in(OwnResults.class, own -> own.file(mixed)))
        .hasMessageContaining("COMPETENCE-032");
    assertThat(mine()).hasSize(1);
  }

  @Test
  void whyAContractTakesNoResultsAnyMoreIsSaid() {
    String lost = delegations.contract(mine, "CARER", 2);
    delegations.end(lost, "GROUND_ACCREDITATION");
    delegations.end(contract, "GROUND_REQUEST");
    String running = delegations.contract(mine, "WELDER", 2);

    refused(input(lost), "examinedOn COMPETENCE-035");
    refused(input(contract), "examinedOn COMPETENCE-034");
    assertThat(codes(line(running).replace("COOK;3", "WELDER;2").replace(day(0), day(1200))))
        .contains("examinedOn COMPETENCE-036");
  }

  @Test
  void aCorrectedResultStaysToBeSeenAndIsCountedOnce() {
    ResultInput wrong = input(contract);
    school.run(OwnResults.class, own -> own.file(wrong));
    ResultRow filed = mine().get(0);
    ResultInput same =
        new ResultInput(
            contract, null, null, null, wrong.examinedOn(), wrong.certificate(), wrong.issuedOn());
    assertThatThrownBy(() -> school.run(OwnResults.class, o -> o.correct(filed.id(), same, "Nē")))
        .hasMessageContaining("COMPETENCE-039");
    String certificate = "PK-C" + ++count;
    ResultInput right =
        new ResultInput(
            contract, null, null, null, wrong.examinedOn(), certificate, wrong.issuedOn());
    assertThatThrownBy(() -> school.run(OwnResults.class, o -> o.correct(filed.id(), right, " ")))
        .hasMessageContaining("COMPETENCE-021");
    school.run(OwnResults.class, o -> o.correct(filed.id(), right, "Pārrakstīšanās"));

    assertThat(mine()).hasSize(2);
    ResultRow before = of(filed.id());
    ResultRow after = of(before.corrected().replacedBy());
    assertThat(before.certificateNumber()).isEqualTo(wrong.certificate());
    assertThat(before.corrected().reason()).isEqualTo("Pārrakstīšanās");
    assertThat(before.corrected().by()).isEqualTo("Sandra Skola");
    assertThat(after.certificateNumber()).isEqualTo(certificate);
    assertThat(after.partyId()).isEqualTo(filed.partyId());
    assertThat(counted()).containsExactly("1");
    assertThatThrownBy(
            () -> school.run(OwnResults.class, o -> o.correct(filed.id(), right, "Vēlreiz")))
        .hasMessageContaining("COMPETENCE-038");

    school.run(OwnResults.class, o -> o.correct(after.id(), null, "Nav izsniegta"));
    assertThat(counted()).containsExactly("0");
    school.run(OwnResults.class, own -> own.file(wrong));
    assertThat(counted()).as("the number is free again").containsExactly("1");
  }

  @Test
  void resultsOfOthersAreNotCorrected() {
    String other = delegations.school();
    String foreign = delegations.contract(other, "COOK", 3);
    desk.run(SingleResults.class, s -> s.file(other, input(foreign)));
    ResultRow theirs =
        desk.in(Results.class, r -> r.page(of(other), PageRequest.first())).items().get(0);
    assertThatThrownBy(() -> school.in(OwnResults.class, own -> own.open(theirs.id())))
        .hasMessageContaining("COMPETENCE-040");
    assertThatThrownBy(
            () -> school.run(OwnResults.class, own -> own.correct(theirs.id(), null, "Nav")))
        .hasMessageContaining("COMPETENCE-040");
    desk.run(SingleResults.class, s -> s.correct(null, theirs.id(), null, "Nav izsniegta"));
    assertThat(of(theirs.id()).standing()).isEqualTo(ResultStanding.WITHDRAWN);
  }

  private void refused(ResultInput input, String... findings) {
    assertThatThrownBy(() -> school.run(OwnResults.class, own -> own.file(input)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.all())
                    .extracting(one -> one.field().orElse("") + " " + one.code())
                    .containsExactlyInAnyOrder(findings));
  }

  private List<String> codes(String file) {
    List<ResultFinding> findings =
        school.in(OwnResults.class, own -> own.preview(file.getBytes(UTF_8))).findings();
    return findings.stream().map(one -> one.column() + " " + one.code()).toList();
  }

  private List<ResultRow> mine() {
    return school.in(OwnResults.class, o -> o.page(ALL, PageRequest.first())).items();
  }

  private ResultRow of(long id) {
    return desk.in(Results.class, r -> r.page(ALL, new PageRequest(1, 200, null))).items().stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private static ResultFilter of(String institution) {
    return new ResultFilter(null, null, institution, null, null, null, null);
  }

  private List<String> counted() {
    return desk.strings(
        "select count(*)::text from competence_result_fact where superseded_at is null and number ="
            + " '"
            + contract
            + "'");
  }

  private String day(int days) {
    return desk.today().plusDays(days).toString();
  }

  private ResultInput input(String delegation) {
    int no = ++count;
    LocalDate today = desk.today();
    return new ResultInput(
        delegation, "3290008%04d".formatted(no), "Maija", "Cepēja", today, "PK-O" + no, today);
  }

  private String line(String delegation) {
    int no = ++count;
    return "%s;COOK;3;3290008%04d;Maija;Cepēja;%s;PK-O%d;%s"
        .formatted(delegation, no, day(0), no, day(0));
  }
}
