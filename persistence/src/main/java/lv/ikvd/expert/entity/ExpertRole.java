package lv.ikvd.expert.entity;

/** What somebody does in a commission. */
public enum ExpertRole {
  EXPERT,
  CHAIR
}
