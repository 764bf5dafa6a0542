/** What happens to cases by the mere passing of time: conditions not met, contests not made. */
package lv.ikvd.proceeding.service.watch;
