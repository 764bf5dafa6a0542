package lv.ikvd.proceeding.web.act;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.proceeding.entity.ContestOutcome;
import lv.ikvd.proceeding.entity.Direction;

/** What is typed into the form of an act; which of it is asked for, the act says. */
public class ActForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Long official;
  private String title;
  private transient Part file;
  private Direction direction = Direction.IN;
  private String other;
  private String body;
  private LocalDate until;
  private ContestOutcome outcome;
  private String kind;
  private LocalDate on;
  private Channel channel;
  private String destination;
  private String reference;
  private String text;
  private String reason;

  public Long getOfficial() {
    return official;
  }

  public void setOfficial(Long official) {
    this.official = official;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public Direction getDirection() {
    return direction;
  }

  public void setDirection(Direction direction) {
    this.direction = direction;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public ContestOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(ContestOutcome outcome) {
    this.outcome = outcome;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
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

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
