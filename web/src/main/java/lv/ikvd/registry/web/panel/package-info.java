/**
 * What features show of an entry on its page, and what of that goes onto a sheet of paper: the
 * contract {@code Panel}, found by CDI.
 */
package lv.ikvd.registry.web.panel;
