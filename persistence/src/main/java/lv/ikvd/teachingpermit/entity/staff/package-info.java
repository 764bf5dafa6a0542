/** Checks of an institution's staff. */
package lv.ikvd.teachingpermit.entity.staff;
