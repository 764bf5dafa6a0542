/**
 * Fees: what is due, what was paid, and the lines of bank statements. A charge keeps the price as
 * it was charged; how it stands is computed from payments. Rows of payments are never changed.
 */
package lv.ikvd.fee.entity;
