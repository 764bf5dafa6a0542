package lv.ikvd.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.course.entity.EnrolmentRow;
import lv.ikvd.course.entity.Registration;
import lv.ikvd.course.service.Participants;
import lv.ikvd.shell.web.list.PagedList;
import org.omnifaces.cdi.Param;

/** Who takes part in a course, and on which days: a grid. */
@Named("courseParticipants")
@RequestScoped
public class CourseParticipantsBean {

  @Inject private Participants participants;
  @Inject private ParticipantQuestion question;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private PagedList<EnrolmentRow> list;
  private final Map<Long, Map<Integer, Registration>> grid = new HashMap<>();

  @PostConstruct
  void load() {
    list = question.ask((name, page) -> participants.page(number, name, page));
    List<EnrolmentRow> rows = list.getItems();
    if (!rows.isEmpty()) {
      for (Registration one : participants.registrations(rows)) {
        grid.computeIfAbsent(one.enrolmentId(), id -> new HashMap<>()).put(one.day(), one);
      }
    }
  }

  /** Makes the page be read before it is rendered. */
  public void open() {
    // read when the bean was made
  }

  public PagedList<EnrolmentRow> getList() {
    return list;
  }

  /** Key of the word for how a participant stands on a day. */
  public String mark(long enrolment, int day) {
    Registration one = grid.getOrDefault(enrolment, Map.of()).get(day);
    if (one == null) {
      return "NONE";
    }
    if (one.waiting()) {
      return "WAITING";
    }
    return one.attended() == null ? "REGISTERED" : one.attended() ? "CAME" : "ABSENT";
  }
}
