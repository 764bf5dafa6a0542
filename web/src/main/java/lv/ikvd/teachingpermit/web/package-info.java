/** Pages of permits to work as a teacher. */
package lv.ikvd.teachingpermit.web;
