/** The tables of the annual report for everyone, with what each number counts. */
package lv.ikvd.annualreport.rest;
