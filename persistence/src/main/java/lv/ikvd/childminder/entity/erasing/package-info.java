/** What is emptied in the register of child-minders when a person is erased. */
package lv.ikvd.childminder.entity.erasing;
