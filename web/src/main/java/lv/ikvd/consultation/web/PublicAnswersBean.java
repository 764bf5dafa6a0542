package lv.ikvd.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import lv.ikvd.consultation.service.PublicAnswers;
import lv.ikvd.consultation.service.PublicAnswers.PublicAnswer;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** Questions and answers for everyone. */
@Named("publicAnswers")
@RequestScoped
public class PublicAnswersBean {

  @Inject private ListQuestion question;
  @Inject private PublicAnswers answers;
  @Inject private ConsultationWords words;
  @Inject private Clock clock;

  private PagedList<PublicAnswer> list;

  /** Asks before the page is rendered. */
  public void open() {
    list =
        question
            .labels("consultation.public.filter")
            .filter("q")
            .filter("topic", words::topic)
            .answer(asked -> answers.page(asked.value("topic"), asked.value("q"), asked.page()));
  }

  public PagedList<PublicAnswer> getList() {
    return list;
  }

  public Instant getCheckedAt() {
    return clock.instant();
  }
}
