package lv.ikvd.consultation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.consultation.entity.AnswerFilter;
import lv.ikvd.consultation.entity.AnswerRow;
import lv.ikvd.consultation.entity.AnswerStatus;
import lv.ikvd.consultation.service.ReviewedAnswers;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** Answers in all their versions: those that wait for a review, hold, or need to be looked at. */
@Named("answerList")
@RequestScoped
public class AnswerListBean {

  @Inject private ListQuestion question;
  @Inject private ReviewedAnswers answers;
  @Inject private ConsultationWords words;

  private PagedList<AnswerRow> list;

  @PostConstruct
  void load() {
    list =
        question
            .labels("consultation.filter")
            .filter("q")
            .filter("topic", words::topic)
            .filter("status", words::status)
            .sorts("topic", "question", "from")
            .answer(
                asked ->
                    answers.page(
                        new AnswerFilter(
                            asked.value("topic"),
                            asked.choice("status", AnswerStatus.class),
                            asked.value("q"),
                            false),
                        asked.page()));
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public PagedList<AnswerRow> getList() {
    return list;
  }
}
