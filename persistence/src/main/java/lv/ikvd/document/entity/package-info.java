/**
 * Files that were received or made: each content once, found by its SHA-256, in rows of 256 KiB.
 * Bytes lie in the database, so that a second node needs no shared disk and a backup is one thing.
 * What a document means (an annex of a case, the file of an extract) is known to the feature that
 * names it, and so is who may read it.
 */
package lv.ikvd.document.entity;
