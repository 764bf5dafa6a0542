/** Pages of changes that concern many licences. */
package lv.ikvd.programmelicence.web.change;
