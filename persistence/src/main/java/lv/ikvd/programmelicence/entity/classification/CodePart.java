package lv.ikvd.programmelicence.entity.classification;

/** What a sign, or some signs, of a programme code tell. */
public enum CodePart {
  STAGE,
  KIND,
  THEMATIC_GROUP,
  AREA,
  PROGRAMME_GROUP,
  SPECIAL_TYPE,
  LANGUAGE,
  PROGRAMME_SET,
  FORM
}
