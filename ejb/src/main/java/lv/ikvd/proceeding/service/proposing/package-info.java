/**
 * What cases propose for the content of an entry, field by field: what differs, how it is told, and
 * what is left of it when the entry has changed meanwhile.
 */
package lv.ikvd.proceeding.service.proposing;
