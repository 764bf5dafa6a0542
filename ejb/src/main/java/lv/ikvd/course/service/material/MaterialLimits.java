package lv.ikvd.course.service.material;

import java.util.Set;
import lv.ikvd.document.entity.MediaTypes;

/**
 * Which files may be given to participants, as the rules say.
 *
 * @param types media types
 */
public record MaterialLimits(int megabytes, Set<String> types) {

  public MaterialLimits {
    types = Set.copyOf(types);
  }

  /** The types as people call them. */
  public String names() {
    return MediaTypes.names(types);
  }
}
