package lv.ikvd.expert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lv.ikvd.course.service.training.CourseTraining;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.expert.entity.Assessment;
import lv.ikvd.expert.entity.Assessor;
import lv.ikvd.expert.entity.ExpertFilter;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.ExpertState;
import lv.ikvd.expert.entity.NewExpert;
import lv.ikvd.expert.entity.Occasion;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is in the pool, and who may be proposed for which institution. */
class ExpertsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static int count;

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  /** The container offers the one source of trainings; here the test does. */
  @BeforeEach
  void coursesAreKnown() {
    ExpertTraining courses = desk.bean(CourseTraining.class);
    desk.with(
        Instance.class,
        (Instance<?>)
            Proxy.newProxyInstance(
                Instance.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> {
                  List.of(courses).forEach(asConsumer(arguments[0]));
                  return null;
                }));
  }

  @SuppressWarnings("unchecked")
  private static Consumer<ExpertTraining> asConsumer(Object argument) {
    return (Consumer<ExpertTraining>) argument;
  }

  @Test
  void whoDeclaredAnInterestCannotBeProposed() {
    String institution = schools.entry(Schools.name("Pamatskola"));
    String expert = admit("eksperte1@skola.example");
    assertThat(against(expert, institution, desk.today())).isEmpty();
    assertThat(free(institution)).contains(expert);

    assertThatThrownBy(
            () -> desk.run(Experts.class, e -> e.declare(expert, "0000000000", "Strādā iestādē")))
        .hasMessage("EXPERT-011");
    desk.run(Experts.class, e -> e.declare(expert, institution, "Strādā iestādē"));

    assertThat(against(expert, institution, desk.today())).containsExactly("EXPERT-004");
    assertThat(free(institution)).doesNotContain(expert);
    long interest = desk.in(Experts.class, e -> e.open(expert)).interests().get(0).id();
    desk.run(Experts.class, e -> e.endInterest(expert, interest));
    assertThatThrownBy(() -> desk.run(Experts.class, e -> e.endInterest(expert, interest)))
        .hasMessage("EXPERT-013");
    assertThat(against(expert, institution, desk.today())).isEmpty();
  }

  @Test
  void whoIsSuspendedOrAwayCannotBeProposed() {
    String institution = schools.entry(Schools.name("Pamatskola"));
    String expert = admit("eksperte2@skola.example");
    LocalDate today = desk.today();
    assertThatThrownBy(() -> desk.run(Experts.class, e -> e.unavailable(expert, today, null)))
        .hasMessage("EXPERT-010");
    desk.run(Experts.class, e -> e.unavailable(expert, today, today.plusDays(5)));
    desk.run(Experts.class, e -> e.state(expert, ExpertState.SUSPENDED));

    assertThat(against(expert, institution, today)).containsExactly("EXPERT-002", "EXPERT-003");
    assertThat(free(institution)).doesNotContain(expert);
    assertThat(against(expert, institution, today.plusDays(6))).containsExactly("EXPERT-002");
    desk.run(Experts.class, e -> e.state(expert, ExpertState.ADMITTED));
    desk.run(Experts.class, e -> e.state(expert, ExpertState.LEFT));
    assertThatThrownBy(() -> desk.run(Experts.class, e -> e.state(expert, ExpertState.ADMITTED)))
        .hasMessage("EXPERT-009");
  }

  @Test
  void trainingAndAssessmentsStandOnThePage() {
    String expert = admit("eksperte3@skola.example");
    database.sql(
        "insert into course (number, kind, title, search_key, hours, state, enrol_until, asks_code, created_at) values ('KUR-X', 'COURSE', 'Ekspertu kursi', 'x', 24, 'OPEN', '2026-01-01', false, now())");
    database.sql(
        "insert into course_enrolment (course_id, given_name, family_name, search_key, email, role, enrolled_at, certificate, certified_on) select id, 'A', 'B', 'x', 'Eksperte3@skola.example', 'EXPERT', now(), 'KAP-X', '2026-02-01' from course where number = 'KUR-X'");
    assertThatThrownBy(() -> assess(expert, null, desk.today().plusDays(1)))
        .satisfies(
            failure ->
                assertThat(((Problem) failure).all())
                    .extracting(Problem::code)
                    .containsExactly("EXPERT-014", "EXPERT-015"));
    assess(expert, "GOOD", desk.today());

    ExpertView view = desk.in(Experts.class, e -> e.open(expert));
    assertThat(view.trainings())
        .containsExactly(new Training("KAP-X", "Ekspertu kursi", 24, LocalDate.of(2026, 2, 1)));
    assertThat(view.assessments()).hasSize(1);
    assertThat(view.row().level()).isEqualTo("GOOD");
    assertThat(view.row().fields()).containsExactly("BASIC", "SPECIAL");
  }

  @Test
  void aPersonIsInThePoolOnceAndErasedWhenSheHasLeft() {
    String code = code();
    String expert = desk.in(Experts.class, e -> e.admit(command(code, "eksperte4@skola.example")));
    assertThatThrownBy(
            () -> desk.in(Experts.class, e -> e.admit(command(code, "eksperte4@skola.example"))))
        .hasMessage("EXPERT-008");
    assess(expert, "GOOD", desk.today());
    long party = desk.in(Experts.class, e -> e.open(expert)).row().partyId();
    assertThatThrownBy(
            () ->
                desk.run(
                    ExpertErasure.class, e -> e.keep(new PartyErasureProposed(party, "lūgums"))))
        .hasMessage("EXPERT-090");
    desk.run(Experts.class, e -> e.state(expert, ExpertState.LEFT));

    desk.run(ExpertErasure.class, e -> e.keep(new PartyErasureProposed(party, "lūgums")));
    desk.run(ExpertErasure.class, e -> e.erase(new PartyErasing(party, "lūgums")));
    ExpertView left = desk.in(Experts.class, e -> e.open(expert));
    assertThat(left.row().partyId()).isNull();
    assertThat(left.row().email()).isNull();
    assertThat(left.assessments()).isEmpty();
  }

  private void assess(String expert, String level, LocalDate on) {
    desk.run(
        Experts.class,
        e ->
            e.assess(
                expert,
                new Assessment(
                    Occasion.ACCREDITATION, Assessor.CHAIR, "Skola", level, "Labi", on)));
  }

  private String admit(String email) {
    return desk.in(Experts.class, e -> e.admit(command(code(), email)));
  }

  private ExpertCommand command(String code, String email) {
    return new ExpertCommand(
        code,
        "Ērika",
        "Eksperte",
        new NewExpert(
            ExpertRole.EXPERT, desk.today(), "Atlase", email, List.of("BASIC", "SPECIAL")));
  }

  private List<String> against(String expert, String institution, LocalDate day) {
    return desk.in(ExpertPool.class, pool -> pool.against(expert, institution, day)).stream()
        .map(Problem::code)
        .toList();
  }

  private List<String> free(String institution) {
    ExpertFilter filter =
        new ExpertFilter("eksperte", null, null, "BASIC", institution, desk.today());
    return desk.in(Experts.class, e -> e.page(filter, PageRequest.first())).items().stream()
        .map(ExpertRow::number)
        .toList();
  }

  /** A code of the new kind, which no other test has. */
  private static String code() {
    return "329666-%05d".formatted(++count);
  }
}
