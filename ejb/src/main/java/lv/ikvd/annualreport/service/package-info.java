/**
 * The Service's annual public report: its tables from the cells that registers declare, and where
 * what was printed contradicts itself. It knows no register.
 */
package lv.ikvd.annualreport.service;
