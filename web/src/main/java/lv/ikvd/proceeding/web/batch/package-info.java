/** The page of one step in many cases: choose, look, order, see what became of it. */
package lv.ikvd.proceeding.web.batch;
