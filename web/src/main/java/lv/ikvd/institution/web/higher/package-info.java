/**
 * Pages of the register of higher education institutions that the pages of institutions are not.
 */
package lv.ikvd.institution.web.higher;
