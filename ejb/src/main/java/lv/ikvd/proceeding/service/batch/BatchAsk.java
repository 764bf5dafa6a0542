package lv.ikvd.proceeding.service.batch;

import lv.ikvd.proceeding.entity.batch.BatchInput;

/** What a step asks for, the same for all cases; the id of an input is the name in lower case. */
public enum BatchAsk {
  CHECK(true),
  OUTCOME(true),
  SOURCE(false),
  /** Why; a finding, where a check is answered. */
  REASON(true),
  NOTE(false),
  TEXT(true),
  UNTIL(true),
  OFFICIAL(true);

  private final boolean required;

  BatchAsk(boolean required) {
    this.required = required;
  }

  public boolean required() {
    return required;
  }

  public String field() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether it has to be said and was not. */
  public boolean lacking(BatchInput input) {
    return required && value(input) == null;
  }

  private Object value(BatchInput input) {
    return switch (this) {
      case CHECK -> input.check();
      case OUTCOME -> input.outcome();
      case SOURCE -> input.source();
      case REASON, NOTE, TEXT -> input.text();
      case UNTIL -> input.until();
      case OFFICIAL -> input.official();
    };
  }
}
