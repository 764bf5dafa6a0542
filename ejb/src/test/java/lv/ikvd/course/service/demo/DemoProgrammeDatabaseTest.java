package lv.ikvd.course.service.demo;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import lv.ikvd.course.service.statistics.CourseCells;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.statistics.entity.FactReader;
import lv.ikvd.statistics.entity.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The numbers of courses in the annual report of 2020 come out of records. */
class DemoProgrammeDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);

  @Test
  void theCoursesOf2020AreThoseOfTheReport() {
    desk.run(DemoProgramme.class, DemoProgramme::make);
    String made = counted();
    desk.run(DemoProgramme.class, DemoProgramme::make);

    assertThat(counted()).as("made once").isEqualTo(made);
    Map<String, Long> numbers = new TreeMap<>();
    desk.in(FactReader.class, reader -> reader.count(new CourseCells().cells(), Question.of(2020)))
        .forEach((key, number) -> numbers.put(key.column(), number));
    assertThat(numbers)
        .isEqualTo(
            Map.ofEntries(
                entry("course_heads_legal_basis_hours", 24L),
                entry("course_heads_legal_basis_certificates_issued", 467L),
                entry("course_municipal_specialists_hours", 36L),
                entry("course_municipal_specialists_certificates_issued", 131L),
                entry("course_accreditation_experts_and_commission_heads_hours", 36L),
                entry("course_accreditation_experts_and_commission_heads_certificates_issued", 39L),
                entry("course_accreditation_experts_hours", 24L),
                entry("course_accreditation_experts_certificates_issued", 105L),
                entry("sector_expert_seminars", 3L),
                entry("sector_expert_seminar_certificates", 65L),
                entry("qualification_exam_expert_seminars", 1L),
                entry("qualification_exam_expert_seminar_certificates", 13L),
                entry("online_conference_visitors_approx", 987L)));
  }

  private String counted() {
    return desk.strings(
            "select (select count(*) from course) || ' ' || (select count(*) from course_enrolment)"
                + " || ' ' || (select count(*) from course_registration)")
        .get(0);
  }
}
