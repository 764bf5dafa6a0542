/** What the annual report counts of courses. */
package lv.ikvd.course.service.statistics;
