/**
 * One step on many cases. A {@link lv.ikvd.proceeding.service.batch.BatchStep} calls the use case
 * that does it in one case; the preview tries the very step in a transaction that never commits, so
 * that there is no second rule which could say something else. Each case is a transaction of its
 * own.
 */
package lv.ikvd.proceeding.service.batch;
