/** What pages and minutes show of sittings, read by SQL. */
package lv.ikvd.board.entity.row;
