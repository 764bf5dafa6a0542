package lv.ikvd.intake.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.intake.service.IncomingRef;
import lv.ikvd.intake.service.IncomingReplies;
import lv.ikvd.intake.service.IncomingWork;
import lv.ikvd.intake.service.ReplyDraft;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.Texts;

/** Returning a document, with the answer that goes to its sender or without. */
@Named("intakeReply")
@ViewScoped
public class IncomingReplyBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private IncomingReplies replies;
  @Inject private IncomingWork work;
  @Inject private IncomingBean page;

  private String reason;
  private String reply;
  private String recipient;
  private Channel channel;
  private String destination;

  /** Begins with what the signature and the registers say; letters are written in Latvian. */
  public void open() {
    IncomingRow row = page.getView().row();
    if (page.isOpen() || page.isAnswerable()) {
      ReplyDraft usual = replies.begin(row.number());
      recipient = usual.recipient();
      channel = usual.channel();
      destination = usual.destination();
      reply = row.reply() == null ? proposed(row) : row.reply();
    }
  }

  /** What to answer, by what is wrong with the signature. */
  private static String proposed(IncomingRow row) {
    return Texts.of(
        Messages.LATVIAN,
        "intake.reply." + row.verdict(),
        Formats.date(row.receivedOn(), Messages.LATVIAN),
        row.name(),
        row.number());
  }

  public void send() {
    ReplyDraft draft = new ReplyDraft(reply, recipient, channel, destination);
    page.act(() -> replies.send(ref(), reason, draft));
    done("intake.done.answered");
  }

  public void giveBack() {
    page.act(() -> work.giveBack(ref(), reason, reply));
    done("intake.done.returned");
  }

  /** What came back goes to another address. */
  public void again() {
    page.act(() -> replies.again(ref().number(), channel, destination));
    done("intake.done.answered");
  }

  private IncomingRef ref() {
    return page.ref();
  }

  private void done(String key) {
    Done.inFrame(IncomingBean.ADDRESS + ref().number(), key, ref().number());
  }

  /** Ways on which a letter leaves the office. */
  public List<SelectItem> getChannels() {
    return Stream.of(Channel.E_ADDRESS, Channel.EMAIL, Channel.POST, Channel.REGISTERED_POST)
        .map(one -> new SelectItem(one, new Texts().show(one)))
        .toList();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getReply() {
    return reply;
  }

  public void setReply(String reply) {
    this.reply = reply;
  }

  public String getRecipient() {
    return recipient;
  }

  public void setRecipient(String recipient) {
    this.recipient = recipient;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public String getDestination() {
    return destination;
  }

  public void setDestination(String destination) {
    this.destination = destination;
  }
}
