/**
 * Documents that were issued one by one, printed together: one file for the printer with the same
 * numbers and contents. A job makes it part by part, so that memory does not grow with the number
 * of documents and a killed server loses no part.
 */
package lv.ikvd.issuance.service.batch;
