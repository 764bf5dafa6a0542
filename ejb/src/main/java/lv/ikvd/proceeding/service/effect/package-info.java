/**
 * From which day a decision has effect: as it was chosen, from the decision, or from its
 * notification.
 */
package lv.ikvd.proceeding.service.effect;
