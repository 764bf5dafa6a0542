/** Notices that representatives of institutions sent by their own accounts. */
package lv.ikvd.institution.entity.own;
