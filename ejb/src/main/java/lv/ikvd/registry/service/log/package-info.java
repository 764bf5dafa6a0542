/**
 * The register log at work: one writer gives each version its leaf, heads are signed every minute
 * with a key that the database does not know, anyone can ask for proofs, and an auditor can have
 * everything recomputed from the typed rows.
 */
package lv.ikvd.registry.service.log;
