/** Histories of licences as files of a load. */
package lv.ikvd.programmelicence.service.load;
