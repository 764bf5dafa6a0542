/** What the register of institutions shows on the page of an institution. */
package lv.ikvd.institution.web.panel;
