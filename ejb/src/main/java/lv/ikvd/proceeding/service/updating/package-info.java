/** Entries that change without a decision, in the fields that the rulebook opens. */
package lv.ikvd.proceeding.service.updating;
