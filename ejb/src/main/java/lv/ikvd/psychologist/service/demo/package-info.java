/** Invented psychologists and their cases, for the demonstration. */
package lv.ikvd.psychologist.service.demo;
