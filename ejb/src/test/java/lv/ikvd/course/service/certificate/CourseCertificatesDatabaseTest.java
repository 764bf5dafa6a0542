package lv.ikvd.course.service.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.EnrolmentRow;
import lv.ikvd.course.service.Courses;
import lv.ikvd.course.service.Participants;
import lv.ikvd.course.service.TestCourses;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.entity.BatchRepository;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.batch.Batches;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.job.service.Jobs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who attended enough gets one certificate, whatever happens to the job meanwhile. */
class CourseCertificatesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String RIGA = "0001000";
  private static final int MANY = 250;

  private final CaseDesk desk = new CaseDesk(database);
  private final TestCourses courses = new TestCourses(desk);

  @BeforeEach
  void theJobIsKnown() {
    Jobs jobs = desk.node().jobs(CaseDesk.ANNA.name(), desk.bean(CourseCertificateJob.class));
    desk.with(Jobs.class, jobs)
        .with(
            Batches.class,
            new Batches(desk.bean(BatchRepository.class), jobs, desk.bean(Looks.class)));
  }

  @Test
  void oneIsSealedSentAndVerified() throws Exception {
    String number = courses.open(lectures("Ar apliecību", true));
    courses.enrol(
        number, TestCourses.who("Apliecinātā", RIGA, "329888-54321", Map.of(1, "", 2, "")));
    courses.enrol(number, TestCourses.who("Neatnākusī", RIGA, "329888-54322", Map.of(1, "")));
    desk.daysLater(5);
    assertThatThrownBy(() -> give(number)).hasMessage("COURSE-041");
    desk.daysLater(20);
    List<EnrolmentRow> rows = rows(number);
    long came = rows.get(0).id();
    attend(number, List.of(came));

    long job = give(number);
    run();

    assertThat(done(job)).isOne();
    EnrolmentRow row = rows(number).get(0);
    assertThat(row.certificate()).matches("KAP-2026-\\d{6}");
    assertThat(row.certifiedOn()).isEqualTo(desk.today());
    assertThat(rows(number).get(1).certificate()).isNull();
    assertThatThrownBy(() -> give(number)).as("nobody waits any more").hasMessage("COURSE-041");

    desk.work();
    assertThat(
            desk.strings(
                "select destination || ' ' || subject from notice where kind = 'COURSE_CERTIFICATE' order by id desc limit 1"))
        .containsExactly(row.email() + " Apliecība Nr. " + row.certificate());
    assertThat(text(row.certificate()))
        .contains("APLIECĪBA", "Aija Apliecinātā", "329888-54321", "Ar apliecību", "10 stundas")
        .contains("PARAKSTĪTS AR DROŠU");
    Optional<VerificationRow> verified =
        desk.in(Issuance.class, i -> i.verify(row.certificate().toLowerCase(Locale.ROOT)));
    assertThat(verified)
        .hasValueSatisfying(
            found -> {
              assertThat(found.standing()).isEqualTo(Standing.VALID);
              assertThat(found.status()).isEqualTo("course.certificate.ISSUED");
            });
  }

  @Test
  void aKilledJobGivesNoneTwice() {
    String number = courses.open(lectures("Daudzi", false));
    long course = desk.in(Courses.class, c -> c.open(number)).row().id();
    database.sql(
        "insert into course_enrolment (course_id, given_name, family_name, search_key, role, enrolled_at) select "
            + course
            + ", 'Aija', 'Daudzā ' || n, 'x', 'TEACHER', now() from generate_series(1, "
            + MANY
            + ") n");
    database.sql(
        "insert into course_registration (enrolment_id, course_id, day, waiting, attended) select e.id, e.course_id, d.ordinal, false, true"
            + " from course_enrolment e join course_day d on d.course_id = e.course_id where e.course_id = "
            + course);
    desk.daysLater(30);
    long job = give(number);
    assertThat(give(number)).as("asked again while it waits").isEqualTo(job);

    desk.node().die(2, desk.bean(CourseCertificateJob.class));
    assertThat(certified(course)).isEqualTo(2 * CourseCertificateJob.CHUNK);
    database.sql("update job set leased_until = now() - interval '1 second' where id = " + job);
    run();

    assertThat(done(job)).isEqualTo(MANY);
    assertThat(certified(course)).isEqualTo(MANY);
    assertThat(
            desk.strings(
                "select count(distinct number) || '' from issued_document where content like '%Daudzā%'"))
        .containsExactly(String.valueOf(MANY));
    database.sql("delete from work_item where kind = 'DOCUMENT_RENDER' and done_at is null");
  }

  /** Ten hours on two days. */
  private CourseContent lectures(String title, boolean asksCode) {
    CourseContent all = courses.content(title, asksCode);
    return new CourseContent(
        all.kind(),
        all.programme(),
        title,
        null,
        10,
        all.enrolUntil(),
        null,
        asksCode,
        80,
        TestCourses.MODULES.subList(0, 1),
        all.days(),
        List.of());
  }

  private long give(String number) {
    return desk.in(CourseCertificates.class, c -> c.give(number, "Apliecības"));
  }

  private void run() {
    CaseDesk.Person before = desk.person();
    desk.as(CaseDesk.SYSTEM);
    desk.node().run(desk.bean(CourseCertificateJob.class));
    desk.as(before);
  }

  private void attend(String number, List<Long> present) {
    IntStream.rangeClosed(1, 2)
        .forEach(day -> desk.run(Participants.class, p -> p.attendance(number, day, present)));
  }

  private List<EnrolmentRow> rows(String number) {
    return desk.in(Participants.class, p -> p.page(number, null, PageRequest.first())).items();
  }

  private long done(long job) {
    JobRow row = desk.in(Jobs.class, jobs -> jobs.get(job));
    assertThat(row.state()).isEqualTo(JobState.DONE);
    return row.doneCount();
  }

  private long certified(long course) {
    return Long.parseLong(
        desk.strings(
                "select count(certificate) || '' from course_enrolment where course_id = " + course)
            .get(0));
  }

  private String text(String certificate) throws Exception {
    long file = desk.in(Issuance.class, i -> i.byNumber(certificate)).orElseThrow().documentId();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    desk.run(
        Documents.class,
        d -> {
          try {
            d.write(file, pdf);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replace('\u2011', '-');
    }
  }
}
