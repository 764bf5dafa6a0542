/** Pages of sittings: the list, convening, and the sitting itself. */
package lv.ikvd.board.web;
