/** Pages of standards of education and of sample programmes with their plans. */
package lv.ikvd.programmelicence.web.standard;
