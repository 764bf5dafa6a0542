/** The cells that registers declare, and the numbers and records that they stand for (ADR 0010). */
package lv.ikvd.statistics.service;
