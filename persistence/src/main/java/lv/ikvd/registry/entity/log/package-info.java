/**
 * The register log: every version of a register entry is one leaf of a Merkle tree (RFC 9162),
 * whose heads are signed with a key that the database does not know. Whoever changes, inserts or
 * deletes a row past the application cannot make the tree agree with a head that was signed before.
 *
 * <p>The tree's mathematics ({@link lv.ikvd.registry.entity.log.MerkleTree}, {@link
 * lv.ikvd.registry.entity.log.RightEdge}) knows no database; the repositories store leaves, the
 * roots of complete subtrees, and signed heads.
 */
package lv.ikvd.registry.entity.log;
