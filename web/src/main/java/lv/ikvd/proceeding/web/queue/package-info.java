/**
 * Lists of cases: one's own, the team's, those of nobody, those that ended; and the team's table.
 */
package lv.ikvd.proceeding.web.queue;
