package lv.ikvd.classifier.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A value of a code list as it is from a day to a day, the last exclusive. {@code verified} is
 * false where nobody has yet held it against the text of the law.
 */
public record ClassifierValueRow(
    long id,
    long version,
    String classifier,
    String code,
    String nameLv,
    String nameEn,
    String citation,
    int sort,
    boolean verified,
    LocalDate validFrom,
    LocalDate validTo)
    implements Serializable {

  /** The name in a language, Latvian unless it is "en". */
  public String name(String language) {
    return "en".equals(language) ? nameEn : nameLv;
  }
}
