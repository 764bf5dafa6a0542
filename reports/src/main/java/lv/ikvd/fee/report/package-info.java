/** The invoice (rēķins) of a charge, with the code that a bank's application reads. */
package lv.ikvd.fee.report;
