/**
 * The desk of whoever works on cases: what all its pages share. The pages of a case are put
 * together here; what a register shows of its own in a case it contributes as a {@link
 * lv.ikvd.proceeding.web.CasePart}.
 */
package lv.ikvd.proceeding.web;
