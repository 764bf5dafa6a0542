package lv.ikvd.course.web.message;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.course.entity.message.MessageRow;
import lv.ikvd.course.entity.message.Told;
import lv.ikvd.course.service.message.ToldReading;
import lv.ikvd.notice.entity.Notice;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.PagedList;
import org.omnifaces.cdi.Param;

/** Who was told a message, and whether it went out to each. */
@Named("courseTold")
@RequestScoped
public class CourseToldBean {

  @Inject private ToldReading reading;
  @Inject private ToldQuestion question;

  @Inject
  @Param(pathIndex = 0)
  private String id;

  private MessageRow message;
  private PagedList<Told> list;

  @PostConstruct
  void load() {
    message = reading.message(id);
    list = question.ask((name, page) -> reading.page(message.id(), name, page));
  }

  /** Makes the page be read before it is rendered. */
  public void open() {
    // read when the bean was made
  }

  /** The text with a word where each one has a link. */
  public String getText() {
    return message.body().replace(Notice.SECRET, new Texts().of("course.change.link"));
  }

  public MessageRow getMessage() {
    return message;
  }

  public PagedList<Told> getList() {
    return list;
  }
}
