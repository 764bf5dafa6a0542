package lv.ikvd.psychologist.web.submission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.psychologist.service.submission.ReplyInput;
import lv.ikvd.psychologist.service.submission.SubmissionReplies;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.form.TypedForm;

/** Replies to who submitted. */
@Named("psychologistReplyBean")
@ViewScoped
public class SubmissionReplyBean extends DraftedForm {

  private static final long serialVersionUID = 1L;

  @Inject private CaseQueries queries;
  @Inject private SubmissionReplies replies;

  private CaseRow row;
  private String letter;

  /** Begins with the words of the rules and the address that the submission gave. */
  public void open(String number) {
    row = HearingBean.opened(queries, number);
    ReplyInput begun = replies.begin(row);
    getDraft().begin("PS_REPLY", number);
    TypedForm form = getForm();
    form.put("recipient", begun.recipient());
    form.put("channel", begun.channel() == null ? null : begun.channel().name());
    form.put("destination", begun.destination());
    form.put("title", begun.title());
    form.put("text", begun.text());
  }

  /** Sends it once, however often the form is sent. */
  public synchronized void send() {
    if (letter == null) {
      TypedForm form = getForm();
      letter =
          replies.send(
              row,
              new ReplyInput(
                  form.text("recipient"),
                  Channel.valueOf(form.text("channel")),
                  form.text("destination"),
                  form.text("title"),
                  form.text("text").replace("\r\n", "\n")));
      getDraft().done();
    }
    Done.at(Pages.ofCase(row.number()), "psychologist.done.reply", letter);
  }

  public CaseRow getRow() {
    return row;
  }
}
