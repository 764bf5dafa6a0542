/**
 * Pages of background work: long jobs with their progress, and the work that follows business
 * transactions as long as it waits or fails.
 */
package lv.ikvd.job.web;
