/**
 * The electronic seal of the Service. {@link lv.ikvd.seal.service.ElectronicSeal} is the port: what
 * is issued gets a seal with a time stamp through it; {@link lv.ikvd.seal.service.KeySeal} is the
 * one way there is today, with a key that this server reaches (a file or a PKCS#11 device), or with
 * the offline test certificates of {@link lv.ikvd.seal.service.testpki}. {@link
 * lv.ikvd.seal.service.Trust} says whose certificates are believed.
 */
package lv.ikvd.seal.service;
