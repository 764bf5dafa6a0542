/**
 * Incoming documents: received and looked into at once, and made a case, part of one, or returned,
 * whichever the official decides. What came in stays in the inbox until then, whatever fails.
 */
package lv.ikvd.intake.service;
