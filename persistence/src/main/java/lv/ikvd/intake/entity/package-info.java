/**
 * Incoming documents: what was received, the files inside, who signed, and what became of it. The
 * bytes are documents; a signer's personal code stands here only until the document is handled, and
 * only while the registers know nobody of that code.
 */
package lv.ikvd.intake.entity;
