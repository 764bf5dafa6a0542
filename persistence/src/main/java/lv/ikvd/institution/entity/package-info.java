/**
 * The register of educational institutions as rows: what an institution is, in the versions of its
 * entry and in what cases propose. Persons in it are parties; nothing personal stands here.
 */
package lv.ikvd.institution.entity;
