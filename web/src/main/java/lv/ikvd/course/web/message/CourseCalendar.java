package lv.ikvd.course.web.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.course.entity.DayCount;
import lv.ikvd.course.service.CourseView;

/**
 * The days of a course for a calendar (RFC 5545). Each day keeps its identifier whenever it is, and
 * the version of the course says which file is the newer.
 */
final class CourseCalendar {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
  private static final int LINE = 75;

  private final CourseView course;
  private final Clock clock;
  private final StringBuilder text = new StringBuilder();

  CourseCalendar(CourseView course, Clock clock) {
    this.course = course;
    this.clock = clock;
  }

  String text() {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//IKVD//IKVIS//LV");
    line("METHOD", "PUBLISH");
    course.counts().forEach(this::day);
    line("END", "VCALENDAR");
    return text.toString();
  }

  private void day(DayCount count) {
    CourseDay day = course.content().days().get(count.ordinal() - 1);
    boolean held = course.row().state() == CourseState.OPEN && !count.cancelled();
    line("BEGIN", "VEVENT");
    line("UID", course.row().number() + "-" + count.ordinal() + "@ikvis");
    line("SEQUENCE", String.valueOf(course.row().version()));
    line("DTSTAMP", MOMENT.format(clock.instant().atZone(ZoneOffset.UTC)));
    line("DTSTART", moment(day.heldOn(), day.begins()));
    line("DTEND", moment(day.heldOn(), day.ends()));
    line("SUMMARY", escaped(course.row().title()));
    line("LOCATION", escaped(day.place()));
    line("STATUS", held ? "CONFIRMED" : "CANCELLED");
    line("END", "VEVENT");
  }

  private String moment(LocalDate day, LocalTime time) {
    return MOMENT.format(
        day.atTime(time).atZone(clock.getZone()).withZoneSameInstant(ZoneOffset.UTC));
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** A line of more than 75 octets is folded, never inside a letter. */
  private void line(String name, String value) {
    String whole = name + ":" + value;
    int octets = 0;
    for (int i = 0; i < whole.length(); i += Character.charCount(whole.codePointAt(i))) {
      String letter = Character.toString(whole.codePointAt(i));
      int more = letter.getBytes(UTF_8).length;
      if (octets + more > LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(letter);
      octets += more;
    }
    text.append("\r\n");
  }
}
