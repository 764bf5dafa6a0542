/** Letters that go by post are printed, listed and entered as posted many at once. */
package lv.ikvd.notice.service.posting;
