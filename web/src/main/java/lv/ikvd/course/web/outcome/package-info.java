/** What participants said and handed in. */
package lv.ikvd.course.web.outcome;
