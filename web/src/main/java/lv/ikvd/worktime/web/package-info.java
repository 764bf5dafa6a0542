/**
 * The page of days that are no ordinary working days: the holidays of the law, and the days that an
 * act of one year changes, which administrators enter and remove.
 */
package lv.ikvd.worktime.web;
