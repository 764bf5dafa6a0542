/**
 * The page of a case: where it stands, what is next, what was checked, asked, answered, decided and
 * sent, and its whole story.
 */
package lv.ikvd.proceeding.web.file;
