package lv.ikvd.seal.service;

import java.time.Instant;

/**
 * What is to be known of a seal.
 *
 * @param at the time of the time stamp
 * @param by common name of the seal's certificate
 * @param serial of the certificate, in hex
 */
public record SealFacts(Instant at, String by, String serial, String algorithm) {}
