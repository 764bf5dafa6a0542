/** What of the register of private practice a master system keeps too. */
package lv.ikvd.privatepractice.service.comparing;
