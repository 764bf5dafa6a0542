/** What programme codes mean: reading them by the classification of education. */
package lv.ikvd.programmelicence.service.classification;
