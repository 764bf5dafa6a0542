package lv.ikvd.course.web;

import java.io.Serializable;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.DayCount;

/** A day that somebody may register for, with the answer to its question. */
public class DayChoice implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int ordinal;
  private final CourseDay day;
  private final Integer free;
  private boolean chosen = true;
  private String answer;

  DayChoice(CourseDay day, DayCount count) {
    this.ordinal = count.ordinal();
    this.day = day;
    this.free = day.places() == null ? null : Math.max(0, day.places() - count.taken());
  }

  public int getOrdinal() {
    return ordinal;
  }

  public CourseDay getDay() {
    return day;
  }

  /** How many places are free; null without a limit. */
  public Integer getFree() {
    return free;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
