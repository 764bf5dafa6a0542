package lv.ikvd.institution.entity;

import java.io.Serializable;

/**
 * Which institutions a list shows; null fields do not restrict.
 *
 * @param q part of the name, or a number
 * @param founder kind of one of the founders
 * @param municipality code (ATVK) of the one of the legal address
 */
public record InstitutionFilter(
    String q,
    InstitutionStatus status,
    String kind,
    String type,
    FounderKind founder,
    String municipality)
    implements Serializable {

  public static final InstitutionFilter ALL =
      new InstitutionFilter(null, null, null, null, null, null);
}
