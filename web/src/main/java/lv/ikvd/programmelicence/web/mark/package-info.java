/** Pages of marks of sample programmes: the form and the work list. */
package lv.ikvd.programmelicence.web.mark;
