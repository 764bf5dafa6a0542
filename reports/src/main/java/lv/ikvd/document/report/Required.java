package lv.ikvd.document.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects everything a document lacks, so that the caller hears of all of it at once. */
public final class Required {

  private final String document;
  private final List<String> missing = new ArrayList<>();

  /**
   * @param document the type of the record that is checked, as the message names it
   */
  public Required(String document) {
    this.document = document;
  }

  /** A value, a text with at least one printable character, or a list without an empty element. */
  public Required value(String name, Object value) {
    if (isMissing(value)) {
      missing.add(name);
    }
    return this;
  }

  /**
   * @throws IncompleteDocumentException naming all that is missing
   */
  public void check() {
    if (!missing.isEmpty()) {
      throw new IncompleteDocumentException(document, missing);
    }
  }

  private static boolean isMissing(Object value) {
    if (value instanceof Collection<?> values) {
      return values.isEmpty() || values.stream().anyMatch(Required::isMissing);
    }
    return value == null || value instanceof String text && Typography.isBlank(text);
  }
}
