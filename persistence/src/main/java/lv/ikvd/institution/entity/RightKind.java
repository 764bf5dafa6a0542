package lv.ikvd.institution.entity;

/** Rights that stand beside what an entry says. */
public enum RightKind {
  /** To work as an international school. */
  PERMIT,
  /** That such a permit does not hold. */
  SUSPENSION,
  /** Of a higher education institution. */
  ACCREDITATION
}
