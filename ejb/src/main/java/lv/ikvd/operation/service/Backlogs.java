package lv.ikvd.operation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.operation.entity.Backlog;
import lv.ikvd.operation.entity.BacklogReader;

/** How much waits. For metrics, which the server guards; there is nothing personal in it. */
@Stateless
public class Backlogs {

  @Inject private BacklogReader reader;
  @Inject private Clock clock;

  @PermitAll
  public Backlog now() {
    return reader.read(LocalDate.now(clock));
  }
}
