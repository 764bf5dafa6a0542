/** Pages of courses: for officials, and for everyone who enrols. */
package lv.ikvd.course.web;
