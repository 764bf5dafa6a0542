/**
 * Pages of incoming documents: dropped, looked at, and led to the form of a register, to a case or
 * back. Which forms there are the registers say by {@link lv.ikvd.intake.web.IntakeForm}.
 */
package lv.ikvd.intake.web;
