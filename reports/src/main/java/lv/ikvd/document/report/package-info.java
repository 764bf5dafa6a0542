/**
 * The frame of every printed document of the Service: letterhead, typography, running header and
 * page numbers, verification code, and the archival form (PDF/A-1a, tagged, fonts embedded). A
 * feature brings its own template and a class that turns its record into a {@link
 * lv.ikvd.document.report.Sheet} and {@link lv.ikvd.document.report.Block}s; the written
 * administrative act is here, for every register makes one.
 *
 * <p>Templates are compiled with the build and name only accessors of these two records, so that a
 * misspelt name cannot reach a reader as an empty line.
 */
package lv.ikvd.document.report;
