package lv.ikvd.job.service;

import lv.ikvd.job.entity.WorkItemRow;

/**
 * Does the work items of one kind.
 *
 * <p>Called in a transaction of its own, in which the item is already marked done and locked; if it
 * throws, both are undone and the item comes back later. What the handler changes in the database
 * happens exactly once. What it does outside (a mail, a call) can happen again after a crash; a
 * handler that must not repeat it records its beginning in another transaction first.
 */
public interface WorkHandler {

  String kind();

  void handle(WorkItemRow item);
}
