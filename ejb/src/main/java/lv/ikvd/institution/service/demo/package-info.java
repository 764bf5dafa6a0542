/** Invented institutions and cases, for the demonstration. */
package lv.ikvd.institution.service.demo;
