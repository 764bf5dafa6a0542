/** Writes what loads tell of permits to work as a teacher. */
package lv.ikvd.teachingpermit.entity.load;
