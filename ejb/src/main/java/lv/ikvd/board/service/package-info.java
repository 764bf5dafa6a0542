/**
 * Boards decide by vote: sittings with agenda, attendance, recusal and ballot. A vote that adopts a
 * proposed act becomes a decision in the same transaction.
 */
package lv.ikvd.board.service;
