package lv.ikvd.programmelicence.entity.mark;

/** What the short check of a mark looks at; the codes of the checks of its case. */
public enum MarkCheck {
  INSTITUTION,
  CODE,
  PLAN,
  ADDRESS
}
