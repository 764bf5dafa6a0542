package lv.ikvd.course.entity;

import java.io.Serializable;

/**
 * What is handed in for a module: a reflection, or the four parts of the analysis of a situation.
 */
public record Work(
    int module, String reflection, String problem, String impact, String solution, String resources)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "Work[module=" + module + ']';
  }
}
