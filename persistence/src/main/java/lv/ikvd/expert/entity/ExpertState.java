package lv.ikvd.expert.entity;

/** Whether somebody may be asked. */
public enum ExpertState {
  ADMITTED,
  SUSPENDED,
  LEFT
}
