/** Histories of delegation contracts, and results, as files that are loaded. */
package lv.ikvd.competence.service.load;
