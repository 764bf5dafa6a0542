/**
 * Notices to parties. A notice is prepared in the transaction of what it tells, sent by a worker or
 * handed over by an official, deemed to have reached its party on a day that the rules of
 * notification give (Paziņošanas likums; Administratīvā procesa likums), and perhaps proven, failed
 * or repeated by another channel. Contest terms run from it.
 */
package lv.ikvd.notice.entity;
