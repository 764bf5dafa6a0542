package lv.ikvd.registry.entity;

import java.util.Objects;

/**
 * On what a version rests.
 *
 * @param citation the norm of law, as it is cited in Latvian
 * @param decisionId required for {@link Way#DECISION}
 */
public record Ground(Way way, String citation, Long decisionId, Long proceedingId) {

  public static final int CITATION_LENGTH = 400;

  public Ground {
    Objects.requireNonNull(way);
    if (citation == null || citation.isBlank() || citation.length() > CITATION_LENGTH) {
      throw new IllegalArgumentException("a version names the law it rests on, in 400 characters");
    }
    if (way == Way.DECISION && decisionId == null) {
      throw new IllegalArgumentException("no decision is named");
    }
  }
}
