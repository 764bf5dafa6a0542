/** What is printed of courses: the certificate of completion, one by one or many in a file. */
package lv.ikvd.course.report;
