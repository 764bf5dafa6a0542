/** The page on which an official writes a letter of a case. */
package lv.ikvd.proceeding.web.letter;
