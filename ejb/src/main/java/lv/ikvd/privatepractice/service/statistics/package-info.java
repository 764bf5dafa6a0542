/** What the register of private practice tells of itself in numbers. */
package lv.ikvd.privatepractice.service.statistics;
