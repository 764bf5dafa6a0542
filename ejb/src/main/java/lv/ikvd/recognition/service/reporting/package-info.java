/**
 * What is reported to the European database of regulated professions: which decisions, in its
 * fields, and which of them were. The database is filled in by hand; nothing is sent.
 */
package lv.ikvd.recognition.service.reporting;
