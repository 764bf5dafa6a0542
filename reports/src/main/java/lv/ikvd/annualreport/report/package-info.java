/** The Service's annual public report on paper: what its tables, text and pictures show. */
package lv.ikvd.annualreport.report;
