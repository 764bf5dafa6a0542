/** What participants of a course or of one of its days are told, each once. */
package lv.ikvd.course.entity.message;
