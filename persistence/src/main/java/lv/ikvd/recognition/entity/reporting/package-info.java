/** Decisions as the European database of regulated professions counts them. */
package lv.ikvd.recognition.entity.reporting;
