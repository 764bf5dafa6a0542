package lv.ikvd.privatepractice.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** How many certificates in force today end in a month; {@code month} is its first day. */
public record ExpiryCount(LocalDate month, long interest, long adult) implements Serializable {

  public long total() {
    return interest + adult;
  }
}
