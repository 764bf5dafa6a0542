/**
 * The logs of looks and of events, and drafts. A look is committed before anything is shown; an
 * event is written in the transaction that it tells of; a draft is its user's own.
 */
package lv.ikvd.audit.service;
