package lv.ikvd.programmelicence.service.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.entity.batch.BatchInput;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.batch.BatchLine;
import lv.ikvd.proceeding.service.batch.BatchWork;
import lv.ikvd.proceeding.service.batch.CaseBatches;
import lv.ikvd.programmelicence.entity.mark.MarkCheck;
import lv.ikvd.programmelicence.entity.standard.PlanHours;
import lv.ikvd.programmelicence.service.LicenceEntries;
import lv.ikvd.programmelicence.service.standard.StudyStandards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the mark of a sample programme to the licence, many at once. */
class ProgrammeMarksDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  @Test
  void marksThatAreRightAreProposedAtOnceAndBecomeLicences() {
    String first = schools.entry(Schools.name("Atzīmes skola"));
    String basic = mark(first, "BASIC", plan("BASIC"));
    String preschool = mark(first, "PRESCHOOL", List.of());
    String moved = mark(schools.entry(Schools.name("Pārcēlusies")), "SECONDARY", plan("SECONDARY"));
    move(moved);

    assertThat(line(basic).right()).isTrue();
    assertThat(line(preschool).right()).isTrue();
    assertThat(line(moved).failing()).isEqualTo(Set.of(MarkCheck.ADDRESS));

    long batch = desk.in(MarkList.class, m -> m.choose(List.of(basic, preschool, moved)));
    List<BatchLine> preview =
        desk.in(
            BatchWork.class,
            w ->
                w.preview(
                    desk.in(CaseBatches.class, b -> b.open(batch)),
                    MarkStep.CODE,
                    BatchInput.NONE));
    assertThat(preview.get(0).after().stage()).isEqualTo(Stage.PREPARED);
    assertThat(preview.get(2).refused().code()).isEqualTo("MARK-006");
    assertThat(desk.row(basic).stage()).isEqualTo(Stage.RECEIVED);

    desk.run(CaseBatches.class, b -> b.order(batch, List.of(ref(basic), ref(preschool))));
    desk.run(
        BatchWork.class,
        w -> w.carryOut(desk.in(CaseBatches.class, b -> b.open(batch)), "Licencēt"));
    desk.sign(CaseDesk.ILZE, basic);
    desk.sign(CaseDesk.ILZE, preschool);

    desk.work();
    for (String decided : List.of(basic, preschool)) {
      assertThat(
              desk.strings(
                  "select i.kind from issued_document i join proceeding p on p.id = i.proceeding_id"
                      + " join issued_document_file f on f.issued_document_id = i.id where p.number"
                      + " = '"
                      + decided
                      + "' order by i.kind"))
          .containsExactly("DECISION", "PL_LICENCE");
    }
    String licence = desk.row(basic).entryNumber();
    var said = desk.in(LicenceEntries.class, e -> e.open(licence, null)).content().licence();
    assertThat(said.code()).isEqualTo("21011111");
    assertThat(said.form()).isEqualTo("FULL_TIME");
    assertThat(said.institution().number()).isEqualTo(first);
    assertThat(said.plan()).hasSize(11);
    assertThat(desk.row(moved).stage()).isEqualTo(Stage.RECEIVED);
    assertThat(desk.in(MarkList.class, MarkList::open))
        .extracting(one -> one.mark().number())
        .contains(moved)
        .doesNotContain(basic, preschool);
  }

  @Test
  void aPlanThatDoesNotAddUpIsRefusedBesideItsRows() {
    String school = schools.entry(Schools.name("Plāna skola"));
    List<PlanHours> plan =
        plan("BASIC").stream()
            .filter(row -> !row.subject().equals("MUSIC"))
            .map(
                row ->
                    row.subject().equals("LATVIAN")
                        ? new PlanHours(row.subject(), row.grade(), 10)
                        : row)
            .toList();

    assertThatThrownBy(() -> mark(school, "BASIC", plan))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.all())
                  .extracting(Problem::code)
                  .contains("MARK-MISSING", "MARK-TOO-FEW");
              assertThat(problem.all())
                  .filteredOn(
                      one -> List.of(one.arguments()).contains("Latviešu valoda un literatūra"))
                  .isNotEmpty()
                  .allSatisfy(one -> assertThat(one.field()).contains("lines:0:cells:0:hours"));
            });
    assertThat(
            desk.strings(
                "select 'x' from programme_mark m join proceeding p on p.id = m.proceeding_id join"
                    + " programme_licence_proposal o on o.proceeding_id = p.id join"
                    + " programme_licence_data d on d.id = o.data_id join register_entry e on e.id"
                    + " = d.institution_id where e.number = '"
                    + school
                    + "'"))
        .isEmpty();
  }

  @Test
  void whatIsNotThereIsRefused() {
    String school = schools.entry(Schools.name("Cita skola"));
    refused("INSTITUTION-004", "9000099999", "PRESCHOOL", null);
    refused("STANDARD-001", school, "NONE", null);
    refused("MARK-002", school, "PRESCHOOL", List.of(-1L));
  }

  private void refused(String code, String school, String sample, List<Long> places) {
    MarkInput input =
        new MarkInput(
            desk.today(),
            IntakeChannel.E_ADDRESS,
            school,
            sample,
            desk.today().plusMonths(3),
            places == null ? List.of(1L) : places,
            List.of());
    assertThatThrownBy(() -> desk.in(ProgrammeMarks.class, m -> m.mark(input)))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private String mark(String school, String sample, List<PlanHours> plan) {
    Place place = desk.in(ProgrammeMarks.class, m -> m.places(school)).get(0);
    MarkInput input =
        new MarkInput(
            desk.today(),
            IntakeChannel.E_ADDRESS,
            school,
            sample,
            desk.today().plusMonths(3),
            List.of(place.addressId()),
            plan);
    return desk.in(ProgrammeMarks.class, m -> m.mark(input)).number();
  }

  /** The institution of a mark has another place of delivery by now. */
  private void move(String mark) {
    database.sql(
        "alter table institution_place disable trigger user; update institution_place set"
            + " address_id = (select min(id) from address) where data_id in (select i.data_id from"
            + " programme_licence_proposal o join proceeding p on p.id = o.proceeding_id join"
            + " programme_licence_data d on d.id = o.data_id join institution_current i on"
            + " i.entry_id = d.institution_id where p.number = '"
            + mark
            + "'); alter table institution_place enable trigger user");
  }

  private List<PlanHours> plan(String sample) {
    return desk.in(StudyStandards.class, s -> s.plan(sample));
  }

  private MarkLine line(String number) {
    return desk.in(MarkList.class, MarkList::open).stream()
        .filter(one -> one.mark().number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private CaseRef ref(String number) {
    CaseRow row = desk.row(number);
    return new CaseRef(row.number(), row.version());
  }
}
