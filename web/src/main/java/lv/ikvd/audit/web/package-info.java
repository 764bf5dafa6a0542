/**
 * The logs as auditors read them: who looked at personal data, and what happened that matters for
 * security. Filters stand in the address, the rows come a page at a time.
 */
package lv.ikvd.audit.web;
