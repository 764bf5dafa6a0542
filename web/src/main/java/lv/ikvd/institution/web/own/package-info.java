/** Pages of an institution's representative. */
package lv.ikvd.institution.web.own;
