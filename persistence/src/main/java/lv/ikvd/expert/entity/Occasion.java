package lv.ikvd.expert.entity;

/** After what an expert is assessed. */
public enum Occasion {
  ACCREDITATION,
  YEAR_END
}
