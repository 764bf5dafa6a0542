/** Erasure of a person in proceedings. */
package lv.ikvd.proceeding.service.erasing;
