package lv.ikvd.job.entity;

/** Where open work stands: not tried yet, failed and to be tried again, or waiting for a person. */
public enum WorkState {
  WAITING,
  RETRYING,
  STUCK
}
