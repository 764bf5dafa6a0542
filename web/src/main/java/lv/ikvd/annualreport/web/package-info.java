/** Pages of the annual report: its numbers, and the records behind each. */
package lv.ikvd.annualreport.web;
