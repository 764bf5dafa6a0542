package lv.ikvd.privatepractice.entity;

import java.io.Serializable;
import java.util.List;

/**
 * A programme as an application proposes it; once decided, what the entry says.
 *
 * @param targetGroup code of {@code PP_TARGET_GROUP}
 * @param field code of {@code PP_FIELD}
 * @param municipalities ids of the territories where it is taught, ascending
 */
public record Programme(
    ProgrammeKind kind, String name, String targetGroup, String field, List<Long> municipalities)
    implements Serializable {

  /** Of {@code private_practice_version.programme} and of the proposal. */
  public static final int NAME_LENGTH = 300;

  public Programme {
    municipalities = municipalities.stream().sorted().distinct().toList();
  }
}
