/** The one page of the test register. */
package lv.ikvd.forestschool.web;
