/** The list of decisions for the European database of regulated professions. */
package lv.ikvd.recognition.web.reporting;
