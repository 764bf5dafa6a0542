package lv.ikvd.competence.service.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import lv.ikvd.competence.entity.result.ResultFilter;
import lv.ikvd.competence.entity.result.ResultRow;
import lv.ikvd.competence.service.Delegations;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.party.service.PartyErasing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files of results are filed whole or not at all, by the contract of who sent them. */
class ResultFilesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static int count;

  private final CaseDesk desk = new CaseDesk(database);
  private final Delegations delegations = new Delegations(desk);
  private final String school = delegations.school();
  private final String contract = delegations.contract(school, "COOK", 3);

  @Test
  void aGoodFileIsFiledAndNeverAgain() {
    String one = certificate();
    String other = certificate();
    byte[] file = file("līgums;kvalifikācija;…", line(one), line(other, "COOK;3", "Pavārs;3"));

    ResultPreview preview = preview(file);
    assertThat(preview.isGood()).as("%s", preview.findings()).isTrue();
    assertThat(preview.lines()).hasSize(2);
    assertThat(listed()).as("nothing is filed by looking").isEmpty();
    int filed = desk.in(ResultFiles.class, f -> f.file(school, file));
    assertThat(filed).isEqualTo(2);

    assertThat(listed())
        .hasSize(2)
        .allSatisfy(
            row -> {
              assertThat(row.person()).startsWith("Maija Cepēja");
              assertThat(row.contract()).isEqualTo(contract);
              assertThat(row.level()).isEqualTo(3);
            })
        .extracting(ResultRow::certificateNumber)
        .containsExactlyInAnyOrder(one, other);
    refused("COMPETENCE-031", file);
    assertThat(codes(file(line(one)))).containsExactly("certificate COMPETENCE-027");
    assertThat(
            desk.strings(
                "select number || ' ' || qualification || level || ' ' || dated_on from"
                    + " competence_result_fact where number = '"
                    + contract
                    + "'"))
        .hasSize(2)
        .allMatch(fact -> fact.equals(contract + " COOK3 " + desk.today()));
  }

  /** A file of another institution, of another contract or day, or that cannot be read. */
  @Test
  void oneWrongRowStopsTheWholeFile() {
    String foreign = delegations.contract(delegations.school(), "COOK", 3);
    String twice = certificate();
    byte[] file =
        file(
            line(certificate()),
            line(certificate(), contract, foreign),
            line(certificate(), contract, "DEL-999999"),
            line(certificate(), "COOK;3", "COOK;2"),
            line(certificate(), "COOK;3", "CARER;3"),
            line(certificate(), desk.today() + ";", desk.today().minusDays(1) + ";"),
            line(certificate(), ";Maija;", ";;"),
            line(certificate(), "329", "999"),
            line(twice),
            line(twice));

    assertThat(codes(file))
        .containsExactlyInAnyOrder(
            "contract COMPETENCE-024",
            "contract COMPETENCE-023",
            "qualification COMPETENCE-025",
            "qualification COMPETENCE-025",
            "examinedOn COMPETENCE-026",
            "givenName COMPETENCE-021",
            "personalCode COMPETENCE-022",
            "certificate COMPETENCE-028");
    refused("COMPETENCE-032", file);
    assertThat(listed()).isEmpty();
    refused("SHEET-002", new byte[] {'P', 'K', 3, 4, 0, 0});
    refused("SHEET-002", file("līgums;kvalifikācija"));
    assertThatThrownBy(() -> desk.in(ResultFiles.class, f -> f.preview("9000000000", file)))
        .hasMessageContaining("INSTITUTION-004");
  }

  @Test
  void anEndedContractTakesNoNewResults() {
    delegations.end(contract, "GROUND_ACCREDITATION");

    assertThat(codes(file(line(certificate())))).containsExactly("examinedOn COMPETENCE-035");
  }

  /** An examination is no source of names: a known person of another name stops the file. */
  @Test
  void aPersonUnderAnotherNameStopsIt() {
    String row = line(certificate());
    byte[] first = file(row);
    desk.run(ResultFiles.class, f -> f.file(school, first));
    String code = row.split(";")[3];
    String renamed =
        line(certificate())
            .replaceAll(";329[0-9]*;Maija;Cepēja[0-9]*;", ";" + code + ";Anna;Cita;");

    assertThat(codes(file(renamed))).containsExactly("personalCode COMPETENCE-030");
  }

  /** After an erasure, and when its term is over, that somebody gained it is still counted. */
  @Test
  void ofAnErasedPersonNothingIsSaidAnyMore() {
    byte[] file = file(line(certificate()), line(certificate()));
    desk.run(ResultFiles.class, f -> f.file(school, file));
    ResultRow row = listed().get(0);
    desk.run(SingleResults.class, s -> s.correct(null, row.id(), null, "Maijai nav izsniegta"));

    desk.run(ResultErasure.class, e -> e.erase(new PartyErasing(row.partyId(), "Termiņš")));
    assertThat(listed())
        .filteredOn(one -> one.partyId() == null)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.person()).isNull();
              assertThat(one.certificateNumber()).isNull();
              assertThat(one.corrected().reason()).isNull();
            });
    desk.run(
        ResultErasure.class,
        e ->
            e.forget(
                new RetentionDue(
                    desk.today().plusYears(76).atStartOfDay().toInstant(ZoneOffset.UTC))));
    assertThat(listed()).hasSize(2).allMatch(one -> one.partyId() == null);
    assertThat(
            desk.strings(
                "select count(distinct person)::text from competence_result_fact where number = '"
                    + contract
                    + "'"))
        .containsExactly("2");
  }

  private ResultPreview preview(byte[] file) {
    return desk.in(ResultFiles.class, f -> f.preview(school, file));
  }

  private List<String> codes(byte[] file) {
    return preview(file).findings().stream()
        .map(finding -> finding.column() + " " + finding.code())
        .toList();
  }

  private void refused(String code, byte[] file) {
    assertThatThrownBy(() -> desk.in(ResultFiles.class, f -> f.file(school, file)))
        .hasMessageContaining(code);
  }

  private List<ResultRow> listed() {
    ResultFilter filter = new ResultFilter(null, null, null, null, contract, null, null);
    return desk.in(Results.class, r -> r.page(filter, PageRequest.first())).items();
  }

  private static byte[] file(String... lines) {
    return String.join("\r\n", lines).getBytes(UTF_8);
  }

  private static String certificate() {
    return "PK-" + ++count;
  }

  private String line(String certificate) {
    LocalDate today = desk.today();
    int no = ++count;
    return String.join(
        ";",
        contract,
        "COOK",
        "3",
        "3290007%04d".formatted(no),
        "Maija",
        "Cepēja" + no,
        today.toString(),
        certificate,
        today.toString());
  }

  private String line(String certificate, String what, String otherwise) {
    UnaryOperator<String> changed =
        line -> {
          int at = line.indexOf(what);
          return line.substring(0, at) + otherwise + line.substring(at + what.length());
        };
    return changed.apply(line(certificate));
  }
}
