/** The minutes of a sitting as a document. */
package lv.ikvd.board.report;
