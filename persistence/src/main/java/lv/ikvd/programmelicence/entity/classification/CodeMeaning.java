package lv.ikvd.programmelicence.entity.classification;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.classifier.entity.ClassifierValueRow;

/**
 * One part of a code: the signs from a place to a place, counted from one, and what they mean. A
 * programme set has no value: its two signs only tell programmes of one group apart.
 */
public record CodeMeaning(
    CodePart part, int first, int last, String signs, ClassifierValueRow value)
    implements Serializable {

  /** The name in a language, Latvian unless it is "en"; null where the part has none. */
  public String name(String language) {
    return value == null ? null : value.name(language);
  }

  public LocalDate validFrom() {
    return value == null ? null : value.validFrom();
  }

  /** The last day on which it may stand in a code, null while no end is known. */
  public LocalDate lastDay() {
    return value == null || value.validTo() == null ? null : value.validTo().minusDays(1);
  }

  /** The places of the signs, as one says them: "6" or "1–3". */
  public String places() {
    return places(first, last);
  }

  static String places(int first, int last) {
    return first == last ? String.valueOf(first) : first + "–" + last;
  }
}
