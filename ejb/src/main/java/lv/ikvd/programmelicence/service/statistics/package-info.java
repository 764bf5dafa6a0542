/** What the register of licensed programmes tells of itself in numbers. */
package lv.ikvd.programmelicence.service.statistics;
