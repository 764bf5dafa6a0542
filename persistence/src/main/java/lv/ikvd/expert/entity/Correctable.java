package lv.ikvd.expert.entity;

import java.io.Serializable;

/**
 * An assessment that holds and may be put right.
 *
 * @param of whose work in what it is about
 * @param level code of {@code EXPERT_LEVEL}
 */
public record Correctable(long id, Assessable of, String level, String text)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "Correctable[of=" + of + ']';
  }
}
