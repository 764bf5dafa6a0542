package lv.ikvd.institution.web.own;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.own.OwnNoticeRow;
import lv.ikvd.institution.service.own.NoticeReviews;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.list.PagedList;
import org.omnifaces.util.Faces;

/** What representatives noted: who looked at it, and what nobody has looked at yet. */
@Named("ownNoticeList")
@RequestScoped
public class OwnNoticeListBean {

  @Inject private OwnNoticeQuestion question;
  @Inject private NoticeReviews reviews;

  private PagedList<OwnNoticeRow> list;

  /** Before the form is read: its button is there only if something can be chosen. */
  @PostConstruct
  void load() {
    list = question.ask(reviews::page);
  }

  /** Makes the list be asked for before the page is rendered. */
  public void open() {
    Objects.requireNonNull(list);
  }

  /** Keeps that the official looked at those that are ticked. */
  public void review() {
    String[] ticked = Faces.getRequestParameterValues("notice");
    List<Long> chosen =
        Stream.ofNullable(ticked)
            .flatMap(Arrays::stream)
            .filter(id -> id.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .distinct()
            .toList();
    int done = reviews.review(chosen);
    Done.at("/institution/ownnotices", "institution.noted.done", done);
  }

  public PagedList<OwnNoticeRow> getList() {
    return list;
  }
}
