package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the office says of an expert.
 *
 * @param selectedOn when the competition or application was decided
 * @param decidedBy who decided it
 * @param ground by which competition or application, with which result
 * @param exception why the training that the rule names is not needed, or null
 * @param fields codes of {@code EXPERT_FIELD}
 */
public record NewExpert(
    ExpertRole role,
    LocalDate admittedOn,
    LocalDate selectedOn,
    String decidedBy,
    String ground,
    String exception,
    String email,
    List<String> fields)
    implements Serializable {

  public NewExpert {
    fields = List.copyOf(fields);
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "NewExpert[role=" + role + ']';
  }
}
