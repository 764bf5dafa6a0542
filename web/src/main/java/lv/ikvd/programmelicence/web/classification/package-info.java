/** The page that explains programme codes and shows the classification of education. */
package lv.ikvd.programmelicence.web.classification;
