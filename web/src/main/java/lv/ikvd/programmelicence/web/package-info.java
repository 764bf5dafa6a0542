/** Pages of the register of licensed programmes. */
package lv.ikvd.programmelicence.web;
