/** Writes loaded histories of private practice as sets. */
package lv.ikvd.privatepractice.entity.load;
