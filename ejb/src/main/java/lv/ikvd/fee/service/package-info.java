/**
 * Fees: the price list in use, what is charged and waived, invoices, and what an unpaid fee holds.
 * The case knows none of it: it is told by events and asks by contracts.
 */
package lv.ikvd.fee.service;
