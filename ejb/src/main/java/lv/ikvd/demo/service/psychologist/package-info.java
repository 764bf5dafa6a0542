/** Invented psychologists of the demo years, as rows of a load. */
package lv.ikvd.demo.service.psychologist;
