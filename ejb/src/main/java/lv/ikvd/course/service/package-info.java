/**
 * Courses, seminars, conferences and clubs: officials plan them and take attendance; anyone enrols
 * without an account, and changes what is theirs by the link of the confirmation.
 */
package lv.ikvd.course.service;
