/** Histories of institutions, as files that are loaded. */
package lv.ikvd.institution.service.load;
