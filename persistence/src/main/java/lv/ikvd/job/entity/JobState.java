package lv.ikvd.job.entity;

/** Where a job stands. A failed job can be resumed from its last checkpoint. */
public enum JobState {
  WAITING,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  public boolean ended() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
