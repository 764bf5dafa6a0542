/**
 * What goes out of a case on paper: decisions and letters are filed in the case and taken to the
 * party by a notice, one way for all.
 */
package lv.ikvd.proceeding.service.papers;
