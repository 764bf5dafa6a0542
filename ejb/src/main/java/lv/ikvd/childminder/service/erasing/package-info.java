/** Erasure of a person in the register of child-minders. */
package lv.ikvd.childminder.service.erasing;
