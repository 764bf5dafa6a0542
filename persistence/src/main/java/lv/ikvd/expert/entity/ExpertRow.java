package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An expert as lists and the card show them.
 *
 * @param partyId null once the person is forgotten
 * @param decidedBy who selected, or null where it is not known
 * @param exception why the expert was admitted without the training that the rule names, or null
 * @param login of the account that the expert works with, or null
 * @param fields codes of {@code EXPERT_FIELD}
 * @param level of the chair's last assessment, or null
 * @param trained whether a certificate of the courses that the rule names is known
 */
public record ExpertRow(
    long id,
    String number,
    Long partyId,
    String name,
    ExpertRole role,
    ExpertState state,
    LocalDate admittedOn,
    LocalDate selectedOn,
    String decidedBy,
    String ground,
    String exception,
    String email,
    String login,
    int version,
    List<String> fields,
    String level,
    boolean trained)
    implements Serializable {

  public ExpertRow {
    fields = List.copyOf(fields);
  }

  /** Whether training stands in the way of a commission. */
  public boolean untrained() {
    return !trained && exception == null;
  }

  public boolean chair() {
    return role == ExpertRole.CHAIR;
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ExpertRow[number=" + number + ']';
  }
}
