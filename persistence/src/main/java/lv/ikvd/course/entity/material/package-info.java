/** Materials of courses: links, and files of the document store. */
package lv.ikvd.course.entity.material;
