/** Extracts (izziņas) from the registers of institutions. */
package lv.ikvd.institution.service.extract;
