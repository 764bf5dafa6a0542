/**
 * What goes with letters to the post: the list of them, and letters that are nothing but a text.
 */
package lv.ikvd.notice.report;
