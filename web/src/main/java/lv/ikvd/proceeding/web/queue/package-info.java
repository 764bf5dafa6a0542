/** Lists of cases: one's own, the team's, those of nobody, those that ended; handing over. */
package lv.ikvd.proceeding.web.queue;
