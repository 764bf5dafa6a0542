/** Invented licences and cases, for the demonstration. */
package lv.ikvd.programmelicence.service.demo;
