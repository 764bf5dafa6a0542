package lv.ikvd.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.EnrolmentRow;
import lv.ikvd.course.entity.NewEnrolment;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.Notice;
import lv.ikvd.notice.entity.NoticeDraft;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.security.service.SecretToken;

/** What participants are told by e-mail, each once. */
@ApplicationScoped
public class CourseMessages {

  private static final String ENROLLED = "course-enrolled-";
  private static final String PLACE = "course-place-";
  private static final String CALLED_OFF = "course-off-";
  private static final String KIND = "COURSE";

  @Inject private Notices notices;
  @Inject private PublicAddress address;

  /** Under which keys somebody was told something; the days are those of the course. */
  static List<String> keys(long enrolmentId, int days) {
    List<String> keys =
        IntStream.rangeClosed(1, days)
            .mapToObj(day -> PLACE + enrolmentId + "-" + day)
            .collect(Collectors.toList());
    keys.add(ENROLLED + enrolmentId);
    keys.add(CALLED_OFF + enrolmentId);
    return keys;
  }

  /** Confirms an enrolment; the link in it is known to nobody else. */
  void enrolled(
      long enrolmentId,
      NewEnrolment who,
      CourseContent course,
      List<Integer> waiting,
      SecretToken token) {
    String days =
        who.answers().keySet().stream()
            .map(day -> line(course.days().get(day - 1), waiting.contains(day)))
            .collect(Collectors.joining("\n"));
    String body =
"""
Jūs esat pieteikušies: %s.

%s

Pieteikumu varat skatīt un atsaukt, pašmācības uzdevumus iesniegt un kursus novērtēt šeit:
%s\
"""
            .formatted(course.title(), days, Notice.SECRET);
    notices.prepare(
        draft(
            ENROLLED + enrolmentId,
            who.givenName() + " " + who.familyName(),
            who.email(),
            "Pieteikums: " + course.title(),
            body),
        address.base() + "/public/enrolment?token=" + token.text());
  }

  /** When and where a day is. */
  public static String line(CourseDay day, boolean waiting) {
    return "%s, %s–%s, %s%s"
        .formatted(
            LatvianDates.shortForm(day.heldOn()),
            day.begins(),
            day.ends(),
            day.place(),
            waiting ? " (rindā uz brīvu vietu)" : "");
  }

  /** Who waited has a place now. */
  void movedUp(EnrolmentRow who, CourseContent course, int day) {
    if (who.email() == null) {
      return;
    }
    notices.prepare(
        draft(
            PLACE + who.id() + "-" + day,
            who.name(),
            who.email(),
            "Atbrīvojusies vieta: " + course.title(),
"""
Jums ir vieta: %s.

%s

Ja nevarat piedalīties, atsauciet pieteikumu, izmantojot saiti pieteikuma apstiprinājumā.\
"""
                .formatted(course.title(), line(course.days().get(day - 1), false))));
  }

  private static NoticeDraft draft(
      String key, String name, String email, String subject, String body) {
    String title = subject.length() > 300 ? subject.substring(0, 300) : subject;
    return new NoticeDraft(
        key, KIND, null, null, null, name, Channel.EMAIL, email, title, body, null, List.of());
  }
}
