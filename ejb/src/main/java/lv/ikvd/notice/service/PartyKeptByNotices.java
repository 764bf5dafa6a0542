package lv.ikvd.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;

/** Nobody is erased to whom a notice is under way: it could neither be sent again nor proven. */
@ApplicationScoped
public class PartyKeptByNotices {

  private NoticeRepository notices;
  private Clock clock;

  protected PartyKeptByNotices() {}

  @Inject
  public PartyKeptByNotices(NoticeRepository notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  void keep(@Observes PartyErasureProposed proposed) {
    if (notices.underWayTo(proposed.partyId(), LocalDate.now(clock))) {
      throw Problem.conflict("NOTICE-090");
    }
  }
}
