/** What the annual report says of permits to work as a teacher. */
package lv.ikvd.teachingpermit.service.statistics;
