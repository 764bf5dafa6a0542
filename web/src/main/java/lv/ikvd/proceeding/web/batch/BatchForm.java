package lv.ikvd.proceeding.web.batch;

import java.time.LocalDate;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.batch.BatchInput;

/** What is typed for all cases of a batch. */
public class BatchForm {

  private String check;
  private CheckOutcome outcome;
  private String source;
  private String text;
  private LocalDate until;
  private Long official;

  BatchForm(BatchInput kept) {
    check = kept.check();
    outcome = kept.outcome();
    source = kept.source();
    text = kept.text();
    until = kept.until();
    official = kept.official();
  }

  BatchInput input() {
    return new BatchInput(given(check), outcome, given(source), given(text), until, official);
  }

  private static String given(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public String getCheck() {
    return check;
  }

  public void setCheck(String check) {
    this.check = check;
  }

  public CheckOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(CheckOutcome outcome) {
    this.outcome = outcome;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public Long getOfficial() {
    return official;
  }

  public void setOfficial(Long official) {
    this.official = official;
  }
}
