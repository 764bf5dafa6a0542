/** Permits to work as a teacher, and the files on which they are decided. */
package lv.ikvd.teachingpermit.entity;
