/** What experts learned in courses. */
package lv.ikvd.course.service.training;
