/** Licences of the own institution of a representative, and its marks. */
package lv.ikvd.programmelicence.service.own;
