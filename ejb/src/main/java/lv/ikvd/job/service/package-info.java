/**
 * Does work after the commit and in the background. A business transaction adds items through
 * {@link lv.ikvd.job.service.WorkQueue}; {@link lv.ikvd.job.service.Worker} is woken by the commit
 * and also polls, so that nothing depends on the waking. Each item is handled and marked done in
 * one transaction. {@link lv.ikvd.job.service.Jobs} starts long work, which {@link
 * lv.ikvd.job.service.JobRunner} does chunk by chunk, the checkpoint in the transaction of the
 * chunk. A feature declares a {@link lv.ikvd.job.service.WorkHandler} or {@link
 * lv.ikvd.job.service.JobHandler} as an application-scoped bean and is found by its kind.
 */
package lv.ikvd.job.service;
