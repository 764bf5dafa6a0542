/** Invented participants of courses. */
package lv.ikvd.course.entity.demo;
