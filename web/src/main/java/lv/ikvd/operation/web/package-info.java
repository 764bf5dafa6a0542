/** Metrics, and the id of a request in the log and in the answer. */
package lv.ikvd.operation.web;
