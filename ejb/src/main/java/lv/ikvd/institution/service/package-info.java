/**
 * The register of educational institutions: what is applied for, what an institution changes by its
 * own notice, what decisions do to an entry, what everyone may see. What differs between kinds of
 * institutions are rows of the rulebook.
 */
package lv.ikvd.institution.service;
