package lv.ikvd.dataload.entity;

/**
 * What makes a row wrong that only the database or another cell can tell.
 *
 * @param column in which the person who made the file has to look
 * @param code of the reason
 * @param wrong an SQL condition over the typed row {@code r}, in which {@code {rows}} stands for
 *     the good rows of the same file and chunk; no text from a file ever stands in it
 */
public record LoadCheck(String column, String code, String wrong) {

  /** The cell is empty or a code of the classifier, whenever that was in force. */
  public static LoadCheck inClassifier(String column, String classifier) {
    return new LoadCheck(
        column,
        "LOAD-016",
        "r."
            + column
            + " is not null and not exists (select 1 from classifier_value c where c.classifier ="
            + " '"
            + classifier
            + "' and c.code = r."
            + column
            + ")");
  }
}
