/** What is emptied in proceedings when a person is erased. */
package lv.ikvd.proceeding.entity.erasing;
