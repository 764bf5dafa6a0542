/** Declares how histories of private practice are loaded. */
package lv.ikvd.privatepractice.service.load;
