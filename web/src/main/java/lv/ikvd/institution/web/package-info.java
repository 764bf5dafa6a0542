/** Pages of the register of educational institutions, for officials and for everyone. */
package lv.ikvd.institution.web;
