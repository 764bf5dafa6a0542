/**
 * The register of licensed programmes: what institutions apply for, what is updated without a
 * decision, what decisions do to a licence, what everyone may see. What differs between kinds of
 * programmes are rows of the rulebook.
 */
package lv.ikvd.programmelicence.service;
