package lv.ikvd.course.service.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.course.entity.CourseReader;
import lv.ikvd.course.entity.CourseRepository;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.course.entity.message.MessageRepository;
import lv.ikvd.course.entity.message.MessageRow;
import lv.ikvd.course.entity.message.NewMessage;
import lv.ikvd.course.entity.message.Told;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/**
 * What of an announced course changes, and who is told: seen before, done in one step with the
 * message that tells of it.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
public class CourseChanges {

  private static final String ABOUT = "COURSE";
  private static final PageRequest SOME = new PageRequest(1, 50, null);

  @Inject private CourseReader reader;
  @Inject private CourseRepository repository;
  @Inject private MessageRepository messages;
  @Inject private MessageOrders orders;
  @Inject private MessageTexts texts;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /**
   * Who would be told what. Nothing is done yet; whom it names is a look.
   *
   * @throws Problem COURSE-010 (not found); COURSE-052 to -057 for what does not go
   */
  public ChangePreview preview(String number, CourseChange change) {
    Planned planned = planned(number, change);
    MessageTexts.Text text = text(planned, change);
    Page<Told> to = messages.recipients(planned.id(), change.kind(), change.day(), SOME);
    if (!to.items().isEmpty()) {
      List<Long> named = to.items().stream().map(Told::enrolmentId).toList();
      looks.record(LookKind.LIST, ABOUT, "ENROLMENT", named, null);
    }
    return new ChangePreview(text.subject(), text.body(), to);
  }

  /**
   * Changes it, and begins to tell everyone.
   *
   * @param version that was read
   * @return the message
   * @throws Problem as {@link #preview}; COURSE-012 (conflict) when somebody else was quicker
   */
  public long apply(String number, int version, CourseChange change) {
    Planned planned = planned(number, change);
    MessageTexts.Text text = text(planned, change);
    if (!repository.take(planned.id(), version)) {
      throw Problem.conflict("COURSE-012", number);
    }
    change(planned, change, version + 1);
    return orders
        .send(
            new NewMessage(
                planned.id(),
                change.kind(),
                change.day(),
                change.day() == null ? null : planned.after(change).heldOn(),
                text.subject(),
                text.body()),
            office.accountId())
        .orElseThrow();
  }

  private void change(Planned planned, CourseChange change, int version) {
    long id = planned.id();
    switch (change.kind()) {
      case DAY_MOVED -> repository.move(id, change.day(), planned.after(change));
      case DAY_CANCELLED -> repository.cancelDay(id, change.day(), office.now());
      case PUT_OFF -> repository.state(id, version, CourseState.POSTPONED);
      case RESUMED -> repository.state(id, version, CourseState.OPEN);
      case CALLED_OFF -> repository.state(id, version, CourseState.CANCELLED);
      case REMINDER -> throw new IllegalArgumentException("nothing changes by a reminder");
    }
  }

  private Planned planned(String number, CourseChange change) {
    var row = reader.find(number).orElseThrow(() -> Problem.notFound("COURSE-010", number));
    Planned planned = new Planned(row, reader.content(row.id()), reader.counts(row.id()));
    LocalDate today = office.today();
    planned.check(change, today);
    return planned;
  }

  private MessageTexts.Text text(Planned planned, CourseChange change) {
    String changes =
        switch (change.kind()) {
          case DAY_MOVED -> texts.moved(planned.row(), planned.day(change), planned.after(change));
          case DAY_CANCELLED -> texts.cancelled(planned.day(change));
          case PUT_OFF, CALLED_OFF -> texts.days("Nenotiks: ", planned.row(), planned.toCome());
          default -> texts.days("", planned.row(), planned.toCome());
        };
    return texts.of(planned.row(), change.kind(), changes, change.reason());
  }

  /** What participants were told, the last one first. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
  public List<MessageRow> told(long courseId) {
    return messages.of(courseId);
  }
}
