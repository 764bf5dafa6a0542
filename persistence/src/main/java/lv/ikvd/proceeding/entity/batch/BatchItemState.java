package lv.ikvd.proceeding.entity.batch;

/** What becomes of a case of a batch. */
public enum BatchItemState {
  /** Chosen; nothing is ordered yet. */
  CHOSEN,
  /** Unticked, or an exception of the preview. */
  LEFT_OUT,
  /** Ordered, and its turn has not come. */
  WAITING,
  DONE,
  REFUSED
}
