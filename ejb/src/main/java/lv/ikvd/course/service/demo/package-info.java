/** Invented courses of the demonstration. */
package lv.ikvd.course.service.demo;
