/**
 * The register of scientific institutions as rows: what a scientific institution is, in the
 * versions of its entry and in what cases propose. Persons in it are parties; nothing personal
 * stands here.
 */
package lv.ikvd.scientificinstitution.entity;
