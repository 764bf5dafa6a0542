package lv.ikvd.expert.entity;

/** By whose word. */
public enum Assessor {
  OWN,
  CHAIR
}
