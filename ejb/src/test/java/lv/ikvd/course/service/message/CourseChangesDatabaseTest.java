package lv.ikvd.course.service.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.course.entity.message.MessageKind;
import lv.ikvd.course.entity.message.MessageRow;
import lv.ikvd.course.service.CourseView;
import lv.ikvd.course.service.Courses;
import lv.ikvd.course.service.Enrolments;
import lv.ikvd.course.service.Participants;
import lv.ikvd.course.service.TestCourses;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.LatvianDates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What changes in an announced course is told to everyone whom it concerns, once. */
class CourseChangesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String RIGA = "0001000";
  private static final String FROM = "192.0.2.9";

  private final CaseDesk desk = new CaseDesk(database);
  private final TestCourses courses = new TestCourses(desk);

  @BeforeEach
  void theJobIsKnown() {
    desk.with(
        Jobs.class, desk.node().jobs(CaseDesk.ANNA.name(), desk.bean(CourseMessageJob.class)));
  }

  @Test
  void aDayIsMovedAndOnlyWhoIsRegisteredForItIsTold() {
    String number = courses.open(courses.content("Pārceltie"));
    courses.enrol(number, TestCourses.who("Pirmā", RIGA));
    courses.enrol(number, TestCourses.who("Otrā", RIGA));
    courses.enrol(number, TestCourses.who("Gaidošā", RIGA));
    courses.enrol(number, TestCourses.who("Citadienā", RIGA, null, Map.of(2, "")));
    LocalDate to = desk.today().plusDays(30);
    CourseChange change = move(1, to, "Slims pasniedzējs.");

    ChangePreview preview = desk.in(CourseChanges.class, c -> c.preview(number, change));
    assertThat(preview.to().items())
        .extracting(told -> told.name() + " " + told.waiting())
        .containsExactly("Aija Gaidošā true", "Aija Otrā false", "Aija Pirmā false");
    assertThat(preview.subject()).isEqualTo("Pārcelta norises diena: Pārceltie");
    assertThat(open(number).row().firstDay()).as("nothing was done").isBefore(to);

    long id = apply(number, change);
    assertThat(told(number))
        .extracting(MessageRow::all, MessageRow::sent)
        .containsExactly(tuple(3, 0));
    work();
    assertThat(told(number))
        .extracting(MessageRow::all, MessageRow::sent)
        .containsExactly(tuple(3, 3));
    assertThat(bodies("Citadienā")).hasSize(1);
    assertThat(bodies("Gaidošā").get(1))
        .contains("Bija: " + day(10), "Būs: " + day(30), "Slims pasniedzējs.", "course-calendar");
    assertThat(desk.in(Courses.class, c -> c.open(number)).content().days().get(0).heldOn())
        .isEqualTo(to);
    assertThat(id).isPositive();
  }

  @Test
  void eachOneMayGiveUpTheDayByTheLinkOfTheMessageAndByTheFirstOne() {
    String number = courses.open(courses.content("Atteikušies"));
    courses.enrol(number, TestCourses.who("Atteikusies", RIGA));
    courses.enrol(number, TestCourses.who("Palikusī", RIGA));
    courses.enrol(number, TestCourses.who("Rindā", RIGA));
    String first = courses.token("Atteikusies");
    apply(number, move(1, desk.today().plusDays(30), "Telpa."));
    run();
    String second = courses.token("Atteikusies");
    assertThat(second).isNotEqualTo(first);

    desk.run(Enrolments.class, e -> e.withdraw(second, FROM, 1));

    assertThat(desk.in(Enrolments.class, e -> e.open(first, FROM)).days()).hasSize(1);
    assertThat(bodies("Rindā").get(bodies("Rindā").size() - 1)).contains("Jums ir vieta");
    assertThatThrownBy(() -> desk.run(Enrolments.class, e -> e.withdraw(first, FROM, 1)))
        .hasMessage("COURSE-059");
    desk.run(Enrolments.class, e -> e.withdraw(first, FROM, 2));
    assertThat(desk.in(Enrolments.class, e -> e.open(first, FROM)).row().cancelled()).isTrue();
  }

  @Test
  void aDayThatIsNotHeldCountsNoMore() {
    String number = courses.open(courses.content("Bez dienas"));
    courses.enrol(number, TestCourses.who("Palikušā", RIGA));
    CourseChange change = change(MessageKind.DAY_CANCELLED, 1, "Par maz dalībnieku.");
    apply(number, change);
    work();

    CourseView view = open(number);
    assertThat(view.counts().get(0).cancelled()).isTrue();
    assertThat(view.row().firstDay()).isEqualTo(view.content().days().get(1).heldOn());
    assertThat(bodies("Palikušā").get(1)).contains("Nenotiks: " + day(10));
    assertThatThrownBy(() -> apply(number, change)).hasMessage("COURSE-055");
    assertThatThrownBy(() -> apply(number, change(MessageKind.DAY_CANCELLED, 2, "Arī šī.")))
        .hasMessage("COURSE-057");
    assertThatThrownBy(
            () -> courses.enrol(number, TestCourses.who("Vēlā", RIGA, null, Map.of(1, ""))))
        .satisfies(failure -> assertThat(codes(failure)).contains("COURSE-022"));
    desk.daysLater(20);
    assertThatThrownBy(() -> desk.run(Participants.class, p -> p.attendance(number, 1, List.of())))
        .hasMessage("COURSE-055");
  }

  @Test
  void aCourseIsPutOffAndHeldLaterOnOtherDays() {
    String number = courses.open(courses.content("Atliktie"));
    courses.enrol(number, TestCourses.who("Gaidītāja", RIGA));
    apply(number, change(MessageKind.PUT_OFF, null, "Ārkārtējā situācija."));
    assertThat(open(number).row().state()).isEqualTo(CourseState.POSTPONED);
    assertThatThrownBy(() -> courses.enrol(number, TestCourses.who("Cita", RIGA)))
        .hasMessage("COURSE-018");

    desk.daysLater(40);
    CourseView seen = open(number);
    assertThatThrownBy(() -> apply(number, change(MessageKind.RESUMED, null, "Atsākam.")))
        .hasMessage("COURSE-056");
    desk.run(Courses.class, c -> c.change(number, seen.row().version(), later(seen.content())));
    apply(number, change(MessageKind.RESUMED, null, "Atsākam."));
    work();

    assertThat(open(number).row().state()).isEqualTo(CourseState.OPEN);
    assertThat(told(number))
        .extracting(MessageRow::kind)
        .containsExactly(MessageKind.RESUMED, MessageKind.PUT_OFF);
    assertThat(bodies("Gaidītāja").get(2)).contains(day(5), "Atsākam.");
  }

  @Test
  void whoIsEnrolledLearnsThatItIsCalledOff() {
    String number = courses.open(courses.content("Atceltie"));
    courses.enrol(number, TestCourses.who("Pievīlusies", RIGA));
    CourseChange off = change(MessageKind.CALLED_OFF, null, "Par maz dalībnieku.");
    apply(number, off);
    work();

    assertThat(bodies("Pievīlusies").get(1)).contains("nenotiks", "Par maz dalībnieku.");
    assertThatThrownBy(() -> apply(number, off)).hasMessage("COURSE-040");
    assertThatThrownBy(() -> courses.enrol(number, TestCourses.who("Cita", RIGA)))
        .hasMessage("COURSE-018");
  }

  @Test
  void whatDoesNotGoIsRefusedAndNobodyIsTold() {
    String number = courses.open(courses.content("Nepārceltie"));
    courses.enrol(number, TestCourses.who("Mierīgā", RIGA));
    LocalDate second = desk.today().plusDays(17);

    refused(number, move(1, desk.today().minusDays(1), "Agrāk."), "COURSE-056 heldOn");
    refused(number, move(1, second, " "), "COURSE-007 heldOn", "COURSE-052 reason");
    refused(number, move(7, second, "Kur?"), "COURSE-004 ");
    CourseDay same = open(number).content().days().get(0);
    refused(
        number,
        new CourseChange(
            MessageKind.DAY_MOVED, 1, same.heldOn(), same.begins(), same.ends(), same.place(), "?"),
        "COURSE-058 heldOn");
    assertThatThrownBy(
            () ->
                desk.run(
                    CourseChanges.class,
                    c -> c.apply(number, 0, move(1, desk.today().plusDays(30), "Jā."))))
        .hasMessage("COURSE-012");
    CourseView seen = open(number);
    assertThatThrownBy(
            () ->
                desk.run(
                    Courses.class,
                    c -> c.change(number, seen.row().version(), later(seen.content()))))
        .as("a day moves where everyone is told")
        .satisfies(f -> assertThat(codes(f)).containsExactly("COURSE-054", "COURSE-054"));
    assertThat(told(number)).isEmpty();
  }

  @Test
  void aKilledJobTellsNobodyTwice() {
    String number = courses.open(courses.content("Daudzajiem"));
    CourseRow row = open(number).row();
    database.sql(
        "insert into course_enrolment (course_id, given_name, family_name, search_key, email, role,"
            + " enrolled_at) select "
            + row.id()
            + ", 'Aija', 'Vēstulnieks ' || n, 'x', 'a' || n || '@skola.example', 'TEACHER', now()"
            + " from generate_series(1, 250) n",
        "insert into course_registration (enrolment_id, course_id, day, waiting) select e.id,"
            + " e.course_id, 2, false from course_enrolment e where e.course_id = "
            + row.id());
    apply(number, move(2, desk.today().plusDays(40), "Vēlāk."));
    desk.as(CaseDesk.SYSTEM);
    desk.node().die(1, desk.bean(CourseMessageJob.class));
    database.sql("update job set leased_until = now() - interval '1 second'");
    desk.as(CaseDesk.ANNA);
    run();

    assertThat(
            desk.strings(
                "select count(*) || ' ' || count(distinct destination) from notice where recipient"
                    + " like '%Vēstulnieks%'"))
        .containsExactly("250 250");
    database.sql("delete from work_item where kind = 'NOTICE_SEND' and done_at is null");
  }

  @Test
  void someWorkingDaysBeforeADayItIsRemindedOfOnce() {
    String number = courses.open(courses.content("Atgādinātie"));
    courses.enrol(number, TestCourses.who("Aizmāršīgā", RIGA));
    courses.enrol(number, TestCourses.who("Otra", RIGA));
    courses.enrol(number, TestCourses.who("Rindniece", RIGA));

    look();
    assertThat(told(number)).isEmpty();
    desk.daysLater(8);
    look();
    look();
    assertThat(told(number))
        .extracting(MessageRow::kind, MessageRow::day, MessageRow::all)
        .containsExactly(tuple(MessageKind.REMINDER, 1, 2));
    assertThat(bodies("Aizmāršīgā").get(1)).contains("Atgādinām", day(2));
    assertThat(bodies("Rindniece")).as("who waits for a place does not come").hasSize(1);

    apply(number, move(1, desk.today().plusDays(4), "Vēl vēlāk."));
    desk.daysLater(2);
    look();
    assertThat(told(number)).as("it is another day now").hasSize(3);
  }

  private void look() {
    desk.run(CourseReminders.class, CourseReminders::look);
    run();
  }

  private void refused(String number, CourseChange change, String... codes) {
    assertThatThrownBy(() -> apply(number, change))
        .satisfies(
            failure ->
                assertThat(((Problem) failure).all())
                    .extracting(one -> one.code() + " " + one.field().orElse(""))
                    .containsExactly(codes));
  }

  private static List<String> codes(Throwable failure) {
    return ((Problem) failure).all().stream().map(Problem::code).toList();
  }

  private CourseContent later(CourseContent was) {
    LocalDate first = desk.today().plusDays(5);
    return new CourseContent(
        was.kind(),
        was.programme(),
        was.title(),
        was.description(),
        was.hours(),
        first,
        was.proposalsUntil(),
        was.asksCode(),
        was.attendancePercent(),
        was.modules(),
        List.of(
            TestCourses.day(first, 6, 2, "Ko gaidāt?"),
            TestCourses.day(first.plusDays(7), 4, null, null)),
        was.targets());
  }

  private long apply(String number, CourseChange change) {
    int version = open(number).row().version();
    return desk.in(CourseChanges.class, c -> c.apply(number, version, change));
  }

  private void run() {
    CaseDesk.Person before = desk.person();
    desk.as(CaseDesk.SYSTEM);
    desk.node().run(desk.bean(CourseMessageJob.class));
    desk.as(before);
  }

  private void work() {
    run();
    database.sql(
        "update notice set sent_at = now(), sent_on = current_date, sent_by = 'x', secret = null"
            + " where kind = 'COURSE' and sent_at is null");
  }

  private CourseView open(String number) {
    return desk.in(Courses.class, c -> c.open(number));
  }

  private List<MessageRow> told(String number) {
    return desk.in(CourseChanges.class, c -> c.told(open(number).row().id()));
  }

  private String day(int from) {
    LocalDate day = desk.today().plusDays(from);
    return LatvianDates.shortForm(day);
  }

  private static CourseChange move(int day, LocalDate to, String reason) {
    return new CourseChange(
        MessageKind.DAY_MOVED, day, to, LocalTime.of(10, 0), LocalTime.of(16, 0), "Cēsīs", reason);
  }

  private static CourseChange change(MessageKind kind, Integer day, String reason) {
    return new CourseChange(kind, day, null, null, null, null, reason);
  }

  private List<String> bodies(String familyName) {
    return desk.strings(
        "select body from notice where recipient like '%" + familyName + "' order by id");
  }
}
