package lv.ikvd.institution.entity.own;

/** Whether an official has looked at what a representative noted. */
public enum OwnNoticeState {
  WAITING,
  REVIEWED
}
