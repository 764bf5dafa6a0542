/** Who applies, and who acts for them: from what is typed to parties that are known. */
package lv.ikvd.proceeding.service.applying;
