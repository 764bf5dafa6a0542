/** Confirmations that somebody learned, of before IKVIS. */
package lv.ikvd.citizenshipnotice.service.load;
