/**
 * Parties and municipalities as use cases: who an application names, what changes about them and
 * since when, and the erasure of what is no longer to be kept.
 */
package lv.ikvd.party.service;
