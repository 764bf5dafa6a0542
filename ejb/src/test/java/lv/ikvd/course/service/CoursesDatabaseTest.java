package lv.ikvd.course.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseFilter;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.course.entity.EnrolmentRow;
import lv.ikvd.course.entity.NewEnrolment;
import lv.ikvd.course.entity.Proposal;
import lv.ikvd.course.entity.TargetState;
import lv.ikvd.course.entity.Work;
import lv.ikvd.course.entity.evaluation.Evaluation;
import lv.ikvd.course.entity.evaluation.HandedFilter;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the plan of a course over places and queues to what came of it, and to its oblivion. */
class CoursesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String RIGA = "0001000";
  private static final String FROM = "192.0.2.1";

  private final CaseDesk desk = new CaseDesk(database);
  private final TestCourses courses = new TestCourses(desk);

  @Test
  void aCourseIsPlannedAndThenPublic() {
    CourseContent content = courses.content("Nodrošināšana pašvaldībā");
    String number = desk.in(Courses.class, c -> c.plan(content));

    assertThat(number).matches("KUR-2026-\\d{4}");
    CourseView planned = desk.in(Courses.class, c -> c.open(number));
    assertThat(planned.content())
        .usingRecursiveComparison()
        .ignoringFields("targets")
        .isEqualTo(content);
    assertThat(planned.row().state()).isEqualTo(CourseState.DRAFT);
    assertThatThrownBy(() -> desk.in(Enrolments.class, e -> e.course(number)))
        .hasMessage("COURSE-010");

    desk.run(Courses.class, c -> c.publish(number));
    assertThatThrownBy(() -> desk.run(Courses.class, c -> c.publish(number)))
        .hasMessage("COURSE-013");
    assertThat(desk.in(Enrolments.class, e -> e.page("pašvaldībā", PageRequest.first())).items())
        .extracting(CourseRow::number)
        .contains(number);
    assertThat(
            desk.in(
                    Courses.class,
                    c ->
                        c.page(
                            new CourseFilter(
                                "nodrosin", null, CourseState.OPEN, null, null, null, null),
                            PageRequest.first()))
                .items())
        .extracting(CourseRow::number)
        .contains(number);
  }

  @Test
  void itIsChangedInSightOfItsLastVersionAndOfWhoIsRegistered() {
    String number = courses.open(courses.content("Mainīgie"));
    CourseView seen = desk.in(Courses.class, c -> c.open(number));
    courses.enrol(number, TestCourses.who("Mainīgā", RIGA));
    CourseContent shorter =
        new CourseContent(
            seen.content().kind(),
            null,
            "Īsākie",
            null,
            6,
            seen.content().enrolUntil(),
            null,
            false,
            null,
            List.of(),
            seen.content().days().subList(0, 1),
            List.of());

    assertThatThrownBy(
            () -> desk.run(Courses.class, c -> c.change(number, seen.row().version(), shorter)))
        .hasMessage("COURSE-029");
    assertThatThrownBy(() -> desk.run(Courses.class, c -> c.change(number, 0, seen.content())))
        .hasMessage("COURSE-012");
    desk.run(Courses.class, c -> c.change(number, seen.row().version(), seen.content()));
    assertThat(desk.in(Courses.class, c -> c.open(number)).row().enrolled()).isEqualTo(1);
  }

  @Test
  void whoComesLateWaitsForAPlaceAndGetsItWhenSomebodyCancels() {
    String number = courses.open(courses.content("Divas vietas"));

    assertThat(courses.enrol(number, TestCourses.who("Pirmā", RIGA))).isEmpty();
    assertThat(courses.enrol(number, TestCourses.who("Otrā", RIGA))).isEmpty();
    assertThat(courses.enrol(number, TestCourses.who("Trešā", RIGA))).containsExactly(1);
    assertThatThrownBy(() -> courses.enrol(number, TestCourses.who("Trešā", RIGA)))
        .hasMessage("COURSE-015");
    assertThat(counts(number)).containsExactly("2/1", "3/0");
    assertThat(sent("Trešā")).hasSize(1).first().asString().contains("(rindā uz brīvu vietu)");

    String token = courses.token("Pirmā");
    assertThat(desk.in(Enrolments.class, e -> e.open(token, FROM)).days()).hasSize(2);
    desk.run(Enrolments.class, e -> e.cancel(token, FROM));

    assertThat(counts(number)).containsExactly("2/0", "2/0");
    assertThat(sent("Trešā")).hasSize(2).last().asString().contains("Jums ir vieta");
    assertThatThrownBy(() -> desk.run(Enrolments.class, e -> e.cancel(token, FROM)))
        .hasMessage("COURSE-023");
    assertThat(courses.enrol(number, TestCourses.who("Pirmā", RIGA)))
        .as("who cancelled may come back, behind the others")
        .containsExactly(1);
  }

  @Test
  void theFormIsHeldAgainstTheCourse() {
    String number = courses.open(courses.content("Ar kodu", true));
    NewEnrolment empty = new NewEnrolment(" ", null, "x", null, null, null, "123", Map.of());

    assertThatThrownBy(() -> courses.enrol(number, empty))
        .satisfies(
            failure ->
                assertThat(((Problem) failure).all())
                    .extracting(problem -> problem.code() + " " + problem.field().orElse(""))
                    .containsExactly(
                        "COURSE-014 givenName",
                        "COURSE-014 familyName",
                        "PARTY-032 email",
                        "COURSE-017 role",
                        "COURSE-019 institution",
                        "COURSE-016 personalCode",
                        "COURSE-022 days"));
    desk.daysLater(9);
    assertThatThrownBy(() -> courses.enrol(number, TestCourses.who("Vēlā", RIGA)))
        .hasMessage("COURSE-018");
    assertThatThrownBy(() -> desk.in(Enrolments.class, e -> e.open("nav", FROM)))
        .hasMessage("COURSE-021");
  }

  @Test
  void oneAddressDoesNotFillACourse() {
    String other = "192.0.2.77";
    IntStream.range(0, 120).forEach(i -> desk.run(EnrolmentAttempts.class, a -> a.count(other)));

    assertThatThrownBy(() -> desk.in(Enrolments.class, e -> e.open("nav", other)))
        .hasMessage("COURSE-020");
  }

  @Test
  void attendanceWorkAndEvaluationMakeTheResults() {
    String number = courses.open(courses.content("Rezultāti"));
    courses.enrol(number, TestCourses.who("Nākošā", RIGA));
    courses.enrol(number, TestCourses.who("Nenākošā", "0021000"));
    String token = courses.token("Nākošā");
    assertThat(reached(number))
        .containsExactly("MUNICIPALITY_SHARE 4.7", "PARTICIPANTS 2", "USEFULNESS null");
    assertThatThrownBy(() -> desk.run(Participants.class, p -> p.attendance(number, 1, List.of())))
        .hasMessage("COURSE-027");
    assertThatThrownBy(
            () -> desk.run(ParticipantWork.class, e -> e.evaluate(token, FROM, said(9, Map.of()))))
        .hasMessage("COURSE-030");

    desk.daysLater(17);
    long came = id(number, "Nākošā");
    desk.run(Participants.class, p -> p.attendance(number, 1, List.of(came)));
    desk.run(Participants.class, p -> p.attendance(number, 2, List.of(came)));
    desk.run(
        ParticipantWork.class,
        e -> e.evaluate(token, FROM, said(9, Map.of("CONTENT", 8, "NOBODY", 1))));
    assertThatThrownBy(
            () -> desk.run(ParticipantWork.class, e -> e.evaluate(token, FROM, said(11, Map.of()))))
        .hasMessage("COURSE-024");
    assertThatThrownBy(() -> desk.run(Enrolments.class, e -> e.cancel(token, FROM)))
        .hasMessage("COURSE-035");

    assertThat(reached(number))
        .containsExactly("MUNICIPALITY_SHARE 2.3", "PARTICIPANTS 1", "USEFULNESS 9.0");
    CourseResults results = results(number);
    assertThat(results.missing()).contains("Daugavpils").doesNotContain("Rīga");
    assertThat(results.certifiable()).as("ten of sixteen hours are too few").isZero();

    assertThatThrownBy(
            () ->
                desk.run(
                    ParticipantWork.class,
                    e -> e.handIn(token, FROM, new Work(2, null, "P", " ", "R", null))))
        .hasMessage("COURSE-033");
    desk.run(
        ParticipantWork.class, e -> e.handIn(token, FROM, new Work(2, null, "P", "I", "R", "L")));
    assertThat(results(number).certifiable()).isOne();
    assertThat(results(number).evaluation())
        .extracting(one -> one.question() + " " + one.average() + " " + one.given().indexOf(1))
        .as("average, and which mark was given once")
        .containsExactly("null 9.0 8", "CONTENT 8.0 7");
  }

  @Test
  void whatParticipantsWroteIsRead() {
    String number = courses.open(courses.content("Rakstītie"));
    courses.enrol(number, TestCourses.who("Rakstītāja", RIGA));
    courses.enrol(number, TestCourses.who("Klusētāja", RIGA, null, Map.of(2, "Netiek jautāts")));
    String token = courses.token("Rakstītāja");
    desk.run(
        ParticipantWork.class, e -> e.handIn(token, FROM, new Work(2, null, "P", "I", "R", "L")));

    assertThat(handed(number, null)).containsExactly("Ko gaidāt? Padomu null", "Situācija null P");
    assertThat(handed(number, true)).containsExactly("Situācija null P");
    assertThat(handed(number, false)).containsExactly("Ko gaidāt? Padomu null");
  }

  private List<String> handed(String number, Boolean works) {
    return desk
        .in(
            Outcomes.class,
            o -> o.handed(number, new HandedFilter(null, works), PageRequest.first()))
        .items()
        .stream()
        .map(one -> one.subject() + " " + one.text() + " " + one.problem())
        .toList();
  }

  private static Evaluation said(int usefulness, Map<String, Integer> marks) {
    return new Evaluation(usefulness, marks, "Noderīgi");
  }

  @Test
  void aMunicipalityProposesOnce() {
    String number = courses.open(courses.content("Priekšlikumi"));
    propose(number, "Pirmais");
    propose(number, "Otrais");

    assertThat(results(number).proposals())
        .singleElement()
        .satisfies(
            proposal -> {
              assertThat(proposal.municipality()).isEqualTo("Rīga");
              assertThat(proposal.text()).isEqualTo("Otrais");
            });
    desk.daysLater(41);
    assertThatThrownBy(() -> propose(number, "Trešais")).hasMessage("COURSE-025");
  }

  @Test
  void afterTenYearsNobodyIsNamed() {
    String number = courses.open(courses.content("Senie"));
    courses.enrol(number, TestCourses.who("Aizmirstamā", RIGA));
    propose(number, "Priekšlikums");
    long id = id(number, "Aizmirstamā");

    forget(10 * 366 - 30);
    assertThat(name(id)).isEqualTo("Aizmirstamā");
    forget(10 * 366 + 30);

    assertThat(name(id)).isEqualTo("(dati dzēsti)");
    assertThat(
            desk.strings(
                "select concat_ws('|', email, institution, municipality_id is not null,"
                    + " token_sha256) from course_enrolment where id = "
                    + id))
        .containsExactly("t");
    assertThat(desk.strings("select body from notice where key = 'course-enrolled-" + id + "'"))
        .containsExactly("(dati dzēsti)");
    assertThat(results(number).proposals())
        .extracting(Proposal::author)
        .containsExactly("(dati dzēsti)");
  }

  @Test
  void whoIsErasedInTheRegistersIsErasedHere() {
    String number = courses.open(courses.content("Ar kodu", true));
    courses.enrol(number, TestCourses.who("Dzēšamā", RIGA, "32988812345", Map.of(2, "")));
    long id = id(number, "Dzēšamā");
    database.sql(
        "insert into party (id, kind, created_at) values (987001, 'NATURAL_PERSON', now())");
    database.sql(
        "insert into personal_code (id, party_id, code, valid_from, recorded_at) values (987001,"
            + " 987001, '32988812345', '2020-01-01', now())");

    desk.run(CourseErasure.class, e -> e.erase(new PartyErasing(987001, "lūgums")));
    assertThat(name(id)).isEqualTo("(dati dzēsti)");
  }

  private void forget(int days) {
    CourseErasureDue.after(desk, days);
  }

  private String name(long id) {
    return desk.strings("select family_name from course_enrolment where id = " + id).get(0);
  }

  private void propose(String number, String text) {
    desk.run(
        Enrolments.class,
        e ->
            e.propose(
                number, RIGA, new Proposal(null, "Aija", "aija@riga.example", text, null), FROM));
  }

  private List<String> counts(String number) {
    return desk.in(Courses.class, c -> c.open(number)).counts().stream()
        .map(day -> day.taken() + "/" + day.waiting())
        .toList();
  }

  private CourseResults results(String number) {
    return desk.in(Outcomes.class, o -> o.results(desk.in(Courses.class, c -> c.open(number))));
  }

  private List<String> reached(String number) {
    return results(number).targets().stream().map(CoursesDatabaseTest::said).toList();
  }

  private static String said(TargetState state) {
    BigDecimal reached = state.reached();
    return state.kind() + " " + (reached == null ? null : reached.toPlainString());
  }

  private long id(String number, String familyName) {
    return desk
        .in(Participants.class, p -> p.page(number, familyName, PageRequest.first()))
        .items()
        .stream()
        .filter(row -> row.familyName().equals(familyName))
        .map(EnrolmentRow::id)
        .findFirst()
        .orElseThrow();
  }

  private List<String> sent(String familyName) {
    return desk.strings(
        "select body from notice where recipient like '%" + familyName + "' order by id");
  }
}
