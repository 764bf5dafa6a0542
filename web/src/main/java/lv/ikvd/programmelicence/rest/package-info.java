/** Programme codes for programs. */
package lv.ikvd.programmelicence.rest;
