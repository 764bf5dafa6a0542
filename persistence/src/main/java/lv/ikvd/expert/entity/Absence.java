package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** Days on which an expert cannot be asked, the last one among them. */
public record Absence(long id, LocalDate from, LocalDate until) implements Serializable {

  public boolean over(LocalDate today) {
    return until.isBefore(today);
  }
}
