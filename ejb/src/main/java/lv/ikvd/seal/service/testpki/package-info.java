/**
 * Certificates for trying out, offline: a root, an issuing authority, the seal of the Service and a
 * time-stamp service, all named TEST and trusted by this installation alone. Made by code once and
 * kept in the database, so that all nodes have the same.
 */
package lv.ikvd.seal.service.testpki;
