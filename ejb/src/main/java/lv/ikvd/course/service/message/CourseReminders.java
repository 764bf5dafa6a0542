package lv.ikvd.course.service.message;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseReader;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.message.DayDue;
import lv.ikvd.course.entity.message.MessageKind;
import lv.ikvd.course.entity.message.MessageRepository;
import lv.ikvd.course.entity.message.NewMessage;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.service.AsSystem;

/** Reminds each night of days of courses that are some working days ahead, of each once. */
@Singleton
@PermitAll
public class CourseReminders {

  @Inject private CourseReader courses;
  @Inject private MessageRepository messages;
  @Inject private MessageOrders orders;
  @Inject private MessageTexts texts;
  @Inject private ReminderTerm term;
  @Inject private OfficeContext office;
  @Inject private AsSystem system;

  @Schedule(hour = "6", minute = "25", persistent = false)
  public void look() {
    system.run(this::remind);
  }

  private void remind() {
    LocalDate from = office.today().plusDays(1);
    for (DayDue due : messages.unreminded(from, term.last(office.today()))) {
      CourseRow course = courses.find(due.courseId()).orElseThrow();
      CourseContent content = courses.content(due.courseId());
      String day = texts.days("", course, List.of(content.days().get(due.day() - 1)));
      MessageTexts.Text text = texts.of(course, MessageKind.REMINDER, day, null);
      orders.send(
          new NewMessage(
              due.courseId(),
              MessageKind.REMINDER,
              due.day(),
              due.heldOn(),
              text.subject(),
              text.body()),
          null);
    }
  }
}
