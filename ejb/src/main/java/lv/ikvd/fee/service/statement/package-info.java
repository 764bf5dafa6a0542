/**
 * Bank statements: read from camt.053 of ISO 20022, their lines matched with charges by reference,
 * the others decided by officials. No file is kept, only its lines.
 */
package lv.ikvd.fee.service.statement;
