/** What participants said of a course, and what they handed in. */
package lv.ikvd.course.entity.evaluation;
