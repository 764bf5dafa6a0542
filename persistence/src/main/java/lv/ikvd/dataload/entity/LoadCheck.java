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

  /** Codes of a list, divided by spaces. */
  public static LoadCheck allInClassifier(String column, String classifier) {
    return new LoadCheck(
        column,
        "LOAD-016",
        "exists (select 1 from unnest(string_to_array(r."
            + column
            + ", ' ')) l(code) where not exists (select 1 from classifier_value c where"
            + " c.classifier = '"
            + classifier
            + "' and c.code = l.code))");
  }

  /** The column {@code municipality} names one that there is or was. */
  public static LoadCheck knownMunicipality() {
    return new LoadCheck(
        "municipality",
        "LOAD-029",
        "r.municipality is not null and not exists (select 1 from municipality m where m.code ="
            + " r.municipality)");
  }
}
