/** What has not gone out yet: the list to post and hand over from, and one notice of it. */
package lv.ikvd.notice.web;
