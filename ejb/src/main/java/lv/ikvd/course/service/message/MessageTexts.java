package lv.ikvd.course.service.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.message.MessageKind;
import lv.ikvd.course.service.CourseMessages;
import lv.ikvd.course.service.material.MaterialFiles;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.notice.entity.Notice;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.rulebook.service.Rulebook;

/** The words of a message to participants: a paragraph of the rules with what changes in it. */
@ApplicationScoped
public class MessageTexts {

  private static final int LONGEST_SUBJECT = 300;

  /** Subject and text; the link of each one stands where the notice has its secret. */
  record Text(String subject, String body) {}

  @Inject private Rulebook rulebook;
  @Inject private PublicAddress address;
  @Inject private OfficeContext office;

  /** The paragraph begins with its subject, as letters do. */
  Text of(CourseRow course, MessageKind kind, String changes, String reason) {
    long rules = rulebook.inForce(MaterialFiles.RULES, office.today()).id();
    Map<String, String> values = new HashMap<>();
    values.put("programme", course.title());
    values.put("changes", changes);
    values.put("reasons", reason);
    values.put("link", Notice.SECRET);
    String text = ParagraphText.of(rulebook.paragraph(rules, kind.name()).textLv()).fill(values);
    int end = text.indexOf("\n\n");
    String subject = text.substring(0, end);
    return new Text(
        subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject,
        text.substring(end).strip());
  }

  /** What it was and what it is, with the file for a calendar. */
  String moved(CourseRow course, CourseDay was, CourseDay is) {
    return "Bija: %s%nBūs: %s%n%s"
        .formatted(
            CourseMessages.line(was, false), CourseMessages.line(is, false), calendar(course))
        .replace("\r", "");
  }

  String cancelled(CourseDay day) {
    return "Nenotiks: " + CourseMessages.line(day, false);
  }

  String days(String before, CourseRow course, List<CourseDay> days) {
    return days.stream()
        .map(day -> before + CourseMessages.line(day, false))
        .collect(Collectors.joining("\n", "", before.isEmpty() ? "\n" + calendar(course) : ""));
  }

  private String calendar(CourseRow course) {
    return "Kalendāra datne: "
        + address.base()
        + "/public/course-calendar?course="
        + course.number();
  }
}
