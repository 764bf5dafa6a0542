package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is admitted to the pool.
 *
 * @param selection how they were chosen
 * @param fields codes of {@code EXPERT_FIELD}
 */
public record NewExpert(
    ExpertRole role, LocalDate admittedOn, String selection, String email, List<String> fields)
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
