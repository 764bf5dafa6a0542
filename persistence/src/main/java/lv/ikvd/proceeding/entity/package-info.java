/**
 * Application, proceeding, decision and what happens on the way.
 *
 * <p>An application opens proceedings; a proceeding is received, checked, prepared, decided and
 * notified, or it ends otherwise (withdrawn, left unexamined, lapsed, forwarded, joined). A
 * decision is written as a draft, signed, and from then on never changed. Administratīvā procesa
 * likums.
 */
package lv.ikvd.proceeding.entity;
