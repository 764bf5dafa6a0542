/** One step ordered on chosen cases, and what became of each. */
package lv.ikvd.proceeding.entity.batch;
