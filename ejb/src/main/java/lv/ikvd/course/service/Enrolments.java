package lv.ikvd.course.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseFilter;
import lv.ikvd.course.entity.CourseReader;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.course.entity.EnrolmentReader;
import lv.ikvd.course.entity.EnrolmentRow;
import lv.ikvd.course.entity.Material;
import lv.ikvd.course.entity.NewEnrolment;
import lv.ikvd.course.entity.Proposal;
import lv.ikvd.course.entity.material.MaterialRepository;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.SecretToken;

/**
 * What anyone may do about courses without an account: see them, enrol, propose for a municipality;
 * and with the link of the confirmation cancel, or give up one day.
 */
@Stateless
@PermitAll
public class Enrolments {

  private static final int NAME = 100;
  private static final int LONG = 4000;
  private static final int ANSWER = 500;

  @Inject private CourseReader courses;
  @Inject private EnrolmentReader enrolments;
  @Inject private MaterialRepository materials;
  @Inject private EnrolmentBook book;
  @Inject private EnrolmentAttempts attempts;
  @Inject private AsSystem system;
  @Inject private OfficeContext office;

  /** Courses that are public and not over, the next first. */
  public Page<CourseRow> page(String text, PageRequest request) {
    return courses.page(
        CourseFilter.ahead(text, office.today()),
        new PageRequest(request.page(), request.size(), "firstDay"));
  }

  /** Courses that are over and left materials for everyone, the last first. */
  public Page<CourseRow> past(String text, PageRequest request) {
    return courses.page(
        CourseFilter.held(text, office.today()),
        new PageRequest(request.page(), request.size(), "-firstDay"));
  }

  /**
   * @throws Problem COURSE-010 (not found) if the public sees no such course
   */
  public CourseView course(String number) {
    CourseRow row =
        courses
            .find(number)
            .filter(found -> found.state() != CourseState.DRAFT)
            .orElseThrow(() -> Problem.notFound("COURSE-010", number));
    return view(row, materials.of(row.id()).stream().filter(Material::open).toList());
  }

  private CourseView view(CourseRow row, List<Material> given) {
    return new CourseView(row, courses.content(row.id()), courses.counts(row.id()), given);
  }

  /**
   * Enrols somebody; the confirmation goes by e-mail.
   *
   * @param origin where the request comes from
   * @return days on which there is no place yet
   * @throws Problem COURSE-014 to -017 beside their fields, all at once; COURSE-018 (conflict)
   *     after the last day for it; COURSE-015 (conflict) if the person is enrolled
   */
  public List<Integer> enrol(String number, NewEnrolment who, String origin) {
    attempts.count(origin);
    CourseView course = course(number);
    if (!course.row().enrollable(office.today())) {
      throw Problem.conflict("COURSE-018", course.row().enrolUntil());
    }
    Problem.raise(wrong(who, course));
    String code =
        course.content().asksCode() ? PersonalCode.parse(who.personalCode()).digits() : null;
    return system.call(() -> book.enrol(course, who.with(code)));
  }

  private static List<Problem> wrong(NewEnrolment who, CourseView view) {
    CourseContent course = view.content();
    List<Problem> wrong = new ArrayList<>();
    name(who.givenName(), "givenName", wrong);
    name(who.familyName(), "familyName", wrong);
    if (who.email() == null || !ContactCommand.isEmail(who.email())) {
      wrong.add(new Problem("PARTY-032").at("email"));
    }
    if (who.role() == null) {
      wrong.add(new Problem("COURSE-017").at("role"));
    }
    if (empty(who.institution()) && who.municipality() == null) {
      wrong.add(new Problem("COURSE-019").at("institution"));
    }
    if (course.asksCode() && PersonalCode.find(who.personalCode()).isEmpty()) {
      wrong.add(new Problem("COURSE-016").at("personalCode"));
    }
    boolean days =
        who.answers().keySet().stream()
            .allMatch(
                day ->
                    day >= 1
                        && day <= course.days().size()
                        && !view.counts().get(day - 1).cancelled());
    if (who.answers().isEmpty() || !days) {
      wrong.add(new Problem("COURSE-022").at("days"));
    }
    who.answers().values().stream()
        .filter(answer -> answer != null && answer.length() > ANSWER)
        .findFirst()
        .ifPresent(answer -> wrong.add(new Problem("COURSE-039", ANSWER).at("days")));
    return wrong;
  }

  private static void name(String name, String field, List<Problem> wrong) {
    if (empty(name) || name.length() > NAME || name.chars().anyMatch(Character::isISOControl)) {
      wrong.add(new Problem("COURSE-014", NAME).at(field));
    }
  }

  /**
   * Takes the joint proposal of a municipality, in the place of one that it sent before.
   *
   * @param municipality its code
   * @throws Problem COURSE-025 (conflict) when none are asked for any more; COURSE-026 without text
   */
  public void propose(String number, String municipality, Proposal proposal, String origin) {
    attempts.count(origin);
    CourseView course = course(number);
    var until = course.content().proposalsUntil();
    if (until == null || office.today().isAfter(until)) {
      throw Problem.conflict("COURSE-025", number);
    }
    List<Problem> wrong = new ArrayList<>();
    if (municipality == null) {
      wrong.add(new Problem("COURSE-026").at("proposingMunicipality"));
    }
    name(proposal.author(), "author", wrong);
    if (proposal.email() == null || !ContactCommand.isEmail(proposal.email())) {
      wrong.add(new Problem("PARTY-032").at("authorEmail"));
    }
    if (empty(proposal.text()) || proposal.text().length() > LONG) {
      wrong.add(new Problem("COURSE-039", LONG).at("proposal"));
    }
    Problem.raise(wrong);
    system.run(() -> book.propose(course, municipality, proposal));
  }

  /**
   * What the link of a confirmation leads to.
   *
   * @throws Problem COURSE-021 (not found) if it is wrong
   */
  public EnrolmentView open(String token, String origin) {
    attempts.count(origin);
    EnrolmentRow row =
        enrolments
            .byToken(SecretToken.typed(token).sha256())
            .orElseThrow(() -> Problem.notFound("COURSE-021").at("token"));
    return new EnrolmentView(
        view(courses.find(row.courseId()).orElseThrow(), given(row)),
        row,
        enrolments.registrations(List.of(row.id())),
        enrolments.works(row.id()),
        book.marks(row.id()));
  }

  /** Who cancelled sees what everyone sees. */
  private List<Material> given(EnrolmentRow row) {
    return materials.of(row.courseId()).stream()
        .filter(one -> one.open() || !row.cancelled())
        .toList();
  }

  /**
   * Gives up all days; who waits for them moves up.
   *
   * @throws Problem COURSE-023 (conflict) if that was done; COURSE-035 (conflict) once it has begun
   */
  public void cancel(String token, String origin) {
    EnrolmentView view = open(token, origin);
    if (view.row().cancelled()) {
      throw Problem.conflict("COURSE-023");
    }
    boolean postponed = view.course().row().state() == CourseState.POSTPONED;
    if (!postponed && !office.today().isBefore(view.course().row().firstDay())) {
      throw Problem.conflict("COURSE-035", view.course().row().firstDay());
    }
    system.run(() -> book.cancel(view));
  }

  /**
   * Gives up one day; who waits for it moves up.
   *
   * @throws Problem COURSE-059 (conflict) if it is no day to come that is registered for
   */
  public void withdraw(String token, String origin, int day) {
    EnrolmentView view = open(token, origin);
    boolean possible =
        !view.row().cancelled()
            && view.days().stream().anyMatch(one -> one.day() == day)
            && office.today().isBefore(view.course().content().days().get(day - 1).heldOn());
    if (!possible) {
      throw Problem.conflict("COURSE-059", day);
    }
    system.run(() -> book.withdraw(view, day));
  }

  static boolean empty(String text) {
    return text == null || text.isBlank();
  }
}
