package lv.ikvd.programmelicence.entity;

import java.io.Serializable;

/**
 * Which licences a list shows; null fields do not restrict.
 *
 * @param q part of the name, a number, or a part of the institution's name
 * @param code the beginning of the code of the programme
 * @param institution number of the institution
 * @param municipality code (ATVK) of a place of delivery
 */
public record LicenceFilter(
    String q,
    LicenceStatus status,
    String code,
    String institution,
    String kind,
    ProgrammeWay way,
    String form,
    String language,
    String municipality)
    implements Serializable {

  public static final LicenceFilter ALL =
      new LicenceFilter(null, null, null, null, null, null, null, null, null);

  /** All licences of an institution. */
  public static LicenceFilter of(String institution) {
    return new LicenceFilter(null, null, null, institution, null, null, null, null, null);
  }
}
