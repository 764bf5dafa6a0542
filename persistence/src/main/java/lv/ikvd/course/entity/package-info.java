/**
 * Courses, their days, modules and targets; who enrolled, came, handed in, evaluated, and got a
 * certificate.
 */
package lv.ikvd.course.entity;
