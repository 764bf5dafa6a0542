/** Invented delegation contracts and an application, for the demonstration. */
package lv.ikvd.competence.service.demo;
