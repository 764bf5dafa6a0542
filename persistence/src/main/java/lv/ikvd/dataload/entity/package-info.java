/**
 * Bulk load: what a load declares, the rows staged for it, and the statements over sets that turn
 * them into parties, cases, decisions, entries and versions.
 */
package lv.ikvd.dataload.entity;
