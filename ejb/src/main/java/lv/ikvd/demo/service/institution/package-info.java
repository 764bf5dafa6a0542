/** Invented histories of institutions, of their licences and of scientific institutions. */
package lv.ikvd.demo.service.institution;
