/** Licences and marks on the pages of an institution's representative. */
package lv.ikvd.programmelicence.web.own;
