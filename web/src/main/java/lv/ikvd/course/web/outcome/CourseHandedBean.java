package lv.ikvd.course.web.outcome;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.evaluation.Handed;
import lv.ikvd.course.service.Courses;
import lv.ikvd.course.service.Outcomes;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.PagedList;
import org.omnifaces.cdi.Param;

/** What participants of a course wrote: answers, reflections, analyses of situations. */
@Named("courseHanded")
@RequestScoped
public class CourseHandedBean {

  @Inject private Courses courses;
  @Inject private Outcomes outcomes;
  @Inject private HandedQuestion question;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private final Texts texts = new Texts();
  private CourseRow course;
  private PagedList<Handed> list;

  @PostConstruct
  void load() {
    course = courses.open(String.valueOf(number)).row();
    list = question.ask((filter, page) -> outcomes.handed(number, filter, page));
  }

  /** Makes the page be read before it is rendered. */
  public void open() {
    // read when the bean was made
  }

  public List<SelectItem> getWhats() {
    return Stream.of(HandedQuestion.WORK, HandedQuestion.ANSWER)
        .map(what -> new SelectItem(what, texts.of("course.handed." + what)))
        .toList();
  }

  public CourseRow getCourse() {
    return course;
  }

  public PagedList<Handed> getList() {
    return list;
  }
}
