/**
 * Extracts (izziņas) from registers: issued to who asks for one, of any day, and repeated as
 * duplicates. What one says is its register's.
 */
package lv.ikvd.issuance.service.extract;
