/**
 * Work that outlives a request. A work item is one thing that follows a business transaction and is
 * written in it (a document to render, a notice to send); a job is long work in chunks that an
 * official starts, watches and may cancel. Both are rows that any node takes under a lease, so that
 * a killed server loses nothing and does nothing twice. Times of leases are the database's, for the
 * clocks of two nodes differ.
 */
package lv.ikvd.job.entity;
