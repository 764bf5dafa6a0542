/**
 * Who sits on a board: appointing, ending, another chair, within what the rules of the day allow.
 */
package lv.ikvd.board.service.members;
