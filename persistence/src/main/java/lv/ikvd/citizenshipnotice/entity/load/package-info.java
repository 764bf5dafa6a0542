/** Bulk load of confirmations that somebody learns. */
package lv.ikvd.citizenshipnotice.entity.load;
