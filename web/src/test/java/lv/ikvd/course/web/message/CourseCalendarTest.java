package lv.ikvd.course.web.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.CourseKind;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.course.entity.DayCount;
import lv.ikvd.course.service.CourseView;
import org.junit.jupiter.api.Test;

/** The file of a course for a calendar is one that calendars read. */
class CourseCalendarTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneId.of("Europe/Riga"));
  private static final String TITLE =
      "Izglītības kvalitāte, pašvērtēšana; un ārējā vērtēšana pašvaldības dibinātajās iestādēs";

  @Test
  void daysStandInItByTheClockOfTheWorld() {
    String text = text(CourseState.OPEN, 3);

    assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(text)
        .contains("UID:KUR-2026-0001-1@ikvis\r\nSEQUENCE:3\r\n")
        .contains("DTSTART:20260316T070000Z\r\nDTEND:20260316T100000Z")
        .as("after the clock was put forward")
        .contains("DTSTART:20260330T060000Z");
  }

  @Test
  void linesAreFoldedAndWhatDividesIsEscaped() {
    String text = text(CourseState.OPEN, 0);

    assertThat(text.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n ", ""))
        .contains("SUMMARY:" + TITLE.replace(",", "\\,").replace(";", "\\;"))
        .contains("LOCATION:Rīga\\, Smilšu iela 7");
  }

  @Test
  void whatIsNotHeldIsTakenOutOfTheCalendar() {
    assertThat(text(CourseState.OPEN, 0).split("STATUS:CANCELLED")).hasSize(2);
    assertThat(text(CourseState.POSTPONED, 0)).doesNotContain("STATUS:CONFIRMED");
  }

  private static String text(CourseState state, int version) {
    LocalDate first = LocalDate.of(2026, 3, 16);
    CourseRow row =
        new CourseRow(
            1,
            "KUR-2026-0001",
            CourseKind.COURSE,
            null,
            TITLE,
            9,
            state,
            first,
            first,
            first.plusWeeks(2),
            0,
            0,
            0,
            null,
            version);
    CourseContent content =
        new CourseContent(
            CourseKind.COURSE,
            null,
            TITLE,
            null,
            9,
            first,
            null,
            false,
            null,
            List.of(),
            List.of(day(first), day(first.plusWeeks(1)), day(first.plusWeeks(2))),
            List.of());
    List<DayCount> counts =
        List.of(
            new DayCount(1, 0, 0, 0, false, false),
            new DayCount(2, 0, 0, 0, false, true),
            new DayCount(3, 0, 0, 0, false, false));
    return new CourseCalendar(new CourseView(row, content, counts, List.of()), CLOCK).text();
  }

  private static CourseDay day(LocalDate on) {
    return new CourseDay(
        on, LocalTime.of(9, 0), LocalTime.of(12, 0), "Rīga, Smilšu iela 7", 3, null, null);
  }
}
