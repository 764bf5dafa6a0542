package lv.ikvd.programmelicence.entity.standard;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A sample programme of the Cabinet.
 *
 * @param programmeCode of the classification of education
 * @param kind code of {@code PL_KIND}
 */
public record SampleProgramme(
    String code,
    String programmeCode,
    String kind,
    String nameLv,
    String nameEn,
    int gradeFrom,
    int gradeTo,
    String citation,
    LocalDate validFrom,
    LocalDate validTo,
    boolean verified)
    implements Serializable {

  /** The name in a language, Latvian unless it is "en". */
  public String name(String language) {
    return "en".equals(language) ? nameEn : nameLv;
  }

  public boolean validOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
  }
}
