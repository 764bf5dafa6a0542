/** Letters that are printed and taken to the post together. */
package lv.ikvd.notice.entity.posting;
