/** Materials of courses: links and files, given to participants or to everyone. */
package lv.ikvd.course.service.material;
