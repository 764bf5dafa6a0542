package lv.ikvd.dataload.entity;

/** A cell that a check found wrong. */
public record FoundWrong(long line, String value) {

  /** The value may be personal and stays out of logs. */
  @Override
  public String toString() {
    return "FoundWrong[" + line + ']';
  }
}
