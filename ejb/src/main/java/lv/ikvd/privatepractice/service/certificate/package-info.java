/**
 * Certificates of private practice: issued with each decision that gives one, sent with it,
 * repeated as duplicates, verified by anyone, and printed together for a sitting. What a
 * certificate says is frozen when it is issued; the document is rendered from that alone.
 */
package lv.ikvd.privatepractice.service.certificate;
