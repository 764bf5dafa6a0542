package lv.ikvd.document.report;

import java.util.List;

/**
 * A document was asked for without a value that it must have. Thrown before anything is written: a
 * paper with an empty line where the addressee belongs is worse than none.
 */
public class IncompleteDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> missing;

  IncompleteDocumentException(String document, List<String> missing) {
    super(document + " lacks " + String.join(", ", missing));
    this.missing = List.copyOf(missing);
  }

  /** The names of the components that are missing, in the order of the paper. */
  public List<String> missing() {
    return missing;
  }
}
