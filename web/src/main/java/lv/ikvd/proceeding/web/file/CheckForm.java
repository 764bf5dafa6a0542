package lv.ikvd.proceeding.web.file;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.service.CheckCommand;
import lv.ikvd.proceeding.service.ChecklistItem;

/** One item of the checklist while its result is typed. */
public class CheckForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ChecklistItem item;
  private CheckOutcome outcome;
  private String source;
  private LocalDate checkedOn;
  private String note;

  CheckForm(ChecklistItem item, LocalDate today) {
    this.item = item;
    this.outcome = item.outcome();
    this.source = item.source();
    this.checkedOn = item.checkedOn() == null ? today : item.checkedOn();
    this.note = item.note();
  }

  /** Whether something was typed that the case does not say yet. */
  boolean isChanged() {
    boolean settledAnew = outcome != item.outcome() && outcome != null;
    boolean told = item.outcome().isSettled();
    boolean differs =
        !Objects.equals(source, item.source())
            || !Objects.equals(note, item.note())
            || told && !Objects.equals(checkedOn, item.checkedOn());
    return settledAnew || differs && (told || outcome != null && outcome.isSettled());
  }

  CheckCommand command() {
    return new CheckCommand(
        item.code(), outcome == null ? CheckOutcome.OPEN : outcome, source, checkedOn, note);
  }

  /** Takes over what was typed in an older state of the page. */
  void keep(CheckForm typed) {
    if (typed.isChanged()) {
      outcome = typed.outcome;
      source = typed.source;
      checkedOn = typed.checkedOn;
      note = typed.note;
    }
  }

  public ChecklistItem getItem() {
    return item;
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

  public LocalDate getCheckedOn() {
    return checkedOn;
  }

  public void setCheckedOn(LocalDate checkedOn) {
    this.checkedOn = checkedOn;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
