/** Boards at work: members, sittings with their agenda, ballots, remarks before a sitting. */
package lv.ikvd.board.entity;
