/**
 * What features above a case may do without the case knowing them: see that something was told of
 * it, and hold its decision.
 */
package lv.ikvd.proceeding.service.holding;
