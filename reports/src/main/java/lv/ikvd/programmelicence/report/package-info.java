/** What the Service prints from the register of licensed programmes: the licence. */
package lv.ikvd.programmelicence.report;
