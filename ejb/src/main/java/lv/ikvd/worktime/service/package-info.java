/**
 * Working days and legal terms. Terms are counted by date in Europe/Riga (Administrative Procedure
 * Law, sections 42 and 43): the day of the event is not counted, a term of months ends on the day
 * of the same number or the month's last, an end on a free day moves to the next working day. Every
 * term carries the steps by which it was found, so that a clerk, an applicant and a court can
 * follow it.
 */
package lv.ikvd.worktime.service;
