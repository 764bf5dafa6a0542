/** Numbers as pictures say them: on paper and on pages alike. */
package lv.ikvd.statistics.report;
