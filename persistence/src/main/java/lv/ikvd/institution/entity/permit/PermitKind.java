package lv.ikvd.institution.entity.permit;

/** Permits of an international school. */
public enum PermitKind {
  /** The first, for a year in which the school has to be recognised. */
  INITIAL,
  /** For the term for which the school is recognised. */
  RECOGNISED
}
