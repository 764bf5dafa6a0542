/** Who was told what, and the days of a course for a calendar. */
package lv.ikvd.course.web.message;
