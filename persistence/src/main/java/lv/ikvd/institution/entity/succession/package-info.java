/**
 * What became of institutions: which one follows which, as a graph; and what cases are to
 * reorganise or to revoke.
 */
package lv.ikvd.institution.entity.succession;
