/** Invented members of a board for demonstrations. */
package lv.ikvd.board.service.demo;
