package lv.ikvd.rulebook.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a rule version, of whatever kind. Its values by column let the rules of all kinds be
 * kept, copied and written to the log of changes by one piece of code.
 */
public interface Rule {

  long versionId();

  RuleKind ruleKind();

  /** What identifies the rule in its version, in the order of the kind's key columns. */
  List<String> key();

  /** The other columns in the order of the kind's, without the mark of verification. */
  List<Object> values();

  boolean verified();

  /** The rule as a person reads it in the log of changes: column by column. */
  default String text() {
    StringBuilder text = new StringBuilder(String.join("/", key()));
    List<String> columns = ruleKind().valueColumns();
    for (int i = 0; i < columns.size(); i++) {
      Object value = values().get(i);
      if (value != null) {
        text.append("; ").append(columns.get(i)).append(": ").append(value);
      }
    }
    return text.append("; verified: ").append(verified()).toString();
  }

  /** Key columns with their values. */
  default Map<String, String> identity() {
    Map<String, String> identity = new LinkedHashMap<>();
    for (int i = 0; i < key().size(); i++) {
      identity.put(ruleKind().keyColumns().get(i), key().get(i));
    }
    return identity;
  }
}
