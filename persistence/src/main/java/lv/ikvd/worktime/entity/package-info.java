/** Clock, working days and the days on which the calendar differs from its rules. */
package lv.ikvd.worktime.entity;
