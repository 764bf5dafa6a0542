/**
 * The register of scientific institutions: what is applied for, what the rules ask, what decisions
 * do, what everyone may see.
 */
package lv.ikvd.scientificinstitution.service;
