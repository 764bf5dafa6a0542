package lv.ikvd.job.service;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import lv.ikvd.job.entity.WorkItemRepository;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.security.entity.Roles;

/** The worker's steps, each a transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(REQUIRES_NEW)
public class WorkSteps {

  /** Longer than a handler may take between the lease and its first statement. */
  static final Duration LEASE = Duration.ofMinutes(2);

  @Inject private WorkItemRepository items;
  @Inject private WorkHandlers handlers;

  public WorkSteps() {}

  WorkSteps(WorkItemRepository items, WorkHandlers handlers) {
    this.items = items;
    this.handlers = handlers;
  }

  public List<WorkItemRow> lease(String holder, int max) {
    return items.lease(holder, LEASE, max, handlers.kinds());
  }

  /** False when the lease has gone to another node meanwhile: then nothing is done here. */
  public boolean handle(WorkItemRow item, String holder) {
    if (!items.finish(item.id(), holder)) {
      return false;
    }
    handlers.of(item.kind()).handle(item);
    return true;
  }

  public void fail(WorkItemRow item, String holder, String error) {
    items.fail(item.id(), holder, error);
  }

  public void release(WorkItemRow item, String holder) {
    items.release(item.id(), holder);
  }
}
