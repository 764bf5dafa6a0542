package lv.ikvd.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import lv.ikvd.audit.entity.DraftRepository;

/**
 * Forgets each night what was typed and neither submitted nor touched for 30 days
 * (docs/retention.md). Every node does; the second finds nothing left.
 */
@Singleton
@PermitAll
public class DraftTimer {

  static final Duration KEPT = Duration.ofDays(30);

  @Inject private DraftRepository drafts;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "20", persistent = false)
  public void forget() {
    drafts.prune(clock.instant().minus(KEPT));
  }
}
