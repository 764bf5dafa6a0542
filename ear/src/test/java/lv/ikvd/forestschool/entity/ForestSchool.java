package lv.ikvd.forestschool.entity;

import java.time.LocalDate;

/** What the test register says of a forest school: its name, and from when it is closed. */
public record ForestSchool(String name, LocalDate closedOn) {

  public ForestSchool closed(LocalDate day) {
    return new ForestSchool(name, day);
  }
}
