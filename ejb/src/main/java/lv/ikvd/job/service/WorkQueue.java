package lv.ikvd.job.service;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.job.entity.OpenWorkRow;
import lv.ikvd.job.entity.WorkItemDraft;
import lv.ikvd.job.entity.WorkItemRepository;
import lv.ikvd.job.entity.WorkState;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** The queue of work that follows a business transaction. */
@Stateless
public class WorkQueue {

  @Inject private WorkItemRepository items;
  @Inject private Event<WorkAdded> added;

  public WorkQueue() {}

  public WorkQueue(WorkItemRepository items, Event<WorkAdded> added) {
    this.items = items;
    this.added = added;
  }

  /** Adds work in the caller's transaction; a key that is known already changes nothing. */
  @TransactionAttribute(MANDATORY)
  @RolesAllowed({
    Roles.REGISTRAR,
    Roles.DECISION_MAKER,
    Roles.MANAGER,
    Roles.ADMINISTRATOR,
    Roles.MUNICIPALITY,
    Roles.BOARD_SECRETARY,
    Roles.SYSTEM
  })
  public void add(WorkItemDraft draft) {
    if (items.add(draft)) {
      added.fire(new WorkAdded(draft.kind()));
    }
  }

  /** What is not done yet, oldest first. */
  @RolesAllowed({Roles.MANAGER, Roles.ADMINISTRATOR})
  public Page<OpenWorkRow> open(WorkState state, PageRequest page) {
    return items.open(state, page);
  }

  /** Lets work that was given up be tried again. */
  @RolesAllowed({Roles.MANAGER, Roles.ADMINISTRATOR})
  public void retry(long id) {
    if (!items.retry(id)) {
      throw Problem.conflict("JOB-001");
    }
    added.fire(new WorkAdded("retry"));
  }
}
