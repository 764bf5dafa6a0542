package lv.ikvd.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.course.entity.DayCount;
import lv.ikvd.course.entity.message.MessageRow;
import lv.ikvd.course.service.CourseResults;
import lv.ikvd.course.service.CourseView;
import lv.ikvd.course.service.Courses;
import lv.ikvd.course.service.Outcomes;
import lv.ikvd.course.service.message.CourseChanges;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;

/** One course for officials: what is planned, how it stands, and its steps. */
@Named("courseView")
@RequestScoped
public class CourseViewBean {

  /** A day with its place in order and its numbers. */
  public record Day(int ordinal, CourseDay day, DayCount count) {}

  @Inject private Courses courses;
  @Inject private CourseChanges changes;
  @Inject private Outcomes outcomes;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private CourseView view;
  private CourseResults results;

  @PostConstruct
  void load() {
    view = courses.open(String.valueOf(number));
    results = outcomes.results(view);
  }

  /** Makes the page be read before it is rendered. */
  public void open() {
    // read when the bean was made
  }

  public void publish() {
    courses.publish(number);
    done("course.done.published");
  }

  /** What participants were told, the last first. */
  public List<MessageRow> getTold() {
    return changes.told(view.row().id());
  }

  /** Whether a day may be moved or left out. */
  public boolean changeable(Day one) {
    return isOrganiser()
        && view.row().state() == CourseState.OPEN
        && !one.count().cancelled()
        && !one.count().marked()
        && !courses.past(one.day());
  }

  private void done(String key) {
    Done.inFrame(getAddress(), key);
  }

  public String getAddress() {
    return "/course/entry/" + number;
  }

  public CourseView getView() {
    return view;
  }

  public CourseResults getResults() {
    return results;
  }

  public List<Day> getDays() {
    List<Day> days = new ArrayList<>();
    for (DayCount count : view.counts()) {
      days.add(new Day(count.ordinal(), view.content().days().get(count.ordinal() - 1), count));
    }
    return days;
  }

  public boolean isOrganiser() {
    return courses.mayOrganise();
  }

  public String getNumber() {
    return number;
  }
}
