package lv.ikvd.proceeding.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.entity.TimelineEvent;
import lv.ikvd.proceeding.service.holding.CaseTold;
import lv.ikvd.proceeding.service.secrecy.CaseSecrecy;
import lv.ikvd.security.service.CurrentUser;

/** Writes the story of cases and entries, in the transaction of what it tells. */
@ApplicationScoped
public class Timeline {

  @Inject private ProceedingRepository repository;
  @Inject private CaseSecrecy secrecy;
  @Inject private CurrentUser user;
  @Inject private Clock clock;
  @Inject private Event<CaseTold> told;

  /** An event of a case; it is told on the entry too when the case is about one. */
  public void tell(Proceeding proceeding, String kind, String note) {
    tell(proceeding, kind, note, null);
  }

  public void tell(Proceeding proceeding, String kind, String note, String citation) {
    add(proceeding, kind, event(proceeding, kind).noting(note, citation));
  }

  /** A change of something from one value to another. */
  public void tellChange(
      Proceeding proceeding, String kind, String field, String before, String after) {
    add(proceeding, kind, event(proceeding, kind).changed(field, before, after));
  }

  /** A change, and what it is about. */
  public void tellChange(
      Proceeding proceeding, String kind, String field, String before, String after, String note) {
    add(proceeding, kind, event(proceeding, kind).changed(field, before, after).noting(note, null));
  }

  /** An event of an entry that no case is behind. */
  public void tellEntry(
      long entryId, String kind, String field, String before, String after, String citation) {
    repository.add(
        new TimelineEvent(clock.instant(), user.name(), kind, null, entryId)
            .changed(field, before, after)
            .noting(null, citation));
  }

  /** No step goes untold, so nobody takes one in a case of which they may not know. */
  private void add(Proceeding proceeding, String kind, TimelineEvent event) {
    secrecy.requireWorker(proceeding);
    repository.add(event);
    told.fire(new CaseTold(proceeding.getId(), kind));
  }

  private TimelineEvent event(Proceeding proceeding, String kind) {
    return new TimelineEvent(
        clock.instant(), user.name(), kind, proceeding.getId(), proceeding.getEntryId());
  }
}
