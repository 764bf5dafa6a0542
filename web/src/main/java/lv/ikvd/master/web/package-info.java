/** Comparing registers with a master system, and settling what differs, on pages and as files. */
package lv.ikvd.master.web;
