package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A commission as it is proposed.
 *
 * @param institution number of its entry
 * @param field code of {@code EXPERT_FIELD}
 * @param chair number of the expert who chairs
 * @param experts numbers of the others
 */
public record NewCommission(
    String institution,
    String field,
    LocalDate from,
    LocalDate until,
    String chair,
    List<String> experts)
    implements Serializable {

  public NewCommission {
    experts = List.copyOf(experts);
  }
}
