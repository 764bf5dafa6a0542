/**
 * What the Service prints from the register of private practice: the certificate that a teacher
 * gets for each programme, one by one or many in a file for the printer.
 */
package lv.ikvd.privatepractice.report;
