/** Pages of checks of an institution's staff. */
package lv.ikvd.teachingpermit.web.staff;
