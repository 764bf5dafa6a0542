/** Pages of fees: charges, bank statements with their lines, and the charges of a case. */
package lv.ikvd.fee.web;
