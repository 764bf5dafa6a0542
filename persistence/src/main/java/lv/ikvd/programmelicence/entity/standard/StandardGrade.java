package lv.ikvd.programmelicence.entity.standard;

import java.io.Serializable;

/**
 * A grade stands under a standard from a school year to a school year, both inclusive; each is
 * named by the year in which it begins. Grade 0 is preschool.
 *
 * @param lastYear null while no end is known
 */
public record StandardGrade(
    String standard, int grade, int firstYear, Integer lastYear, boolean verified)
    implements Serializable {

  public boolean in(int year) {
    return firstYear <= year && (lastYear == null || lastYear >= year);
  }
}
