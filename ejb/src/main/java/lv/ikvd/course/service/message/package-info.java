/**
 * A day is moved or not held, a course put off or called off, a day comes near: everyone whom it
 * concerns is told once, by a job, with a link of their own.
 */
package lv.ikvd.course.service.message;
