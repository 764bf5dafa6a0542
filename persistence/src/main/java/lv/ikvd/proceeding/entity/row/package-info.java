/** What lists and pages read of applications, proceedings and decisions. */
package lv.ikvd.proceeding.entity.row;
