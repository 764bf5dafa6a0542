/** Marks of sample programmes, and the short check of each. */
package lv.ikvd.programmelicence.entity.mark;
