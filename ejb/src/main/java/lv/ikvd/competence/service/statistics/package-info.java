/** What delegation contracts and certificates tell of themselves in numbers. */
package lv.ikvd.competence.service.statistics;
