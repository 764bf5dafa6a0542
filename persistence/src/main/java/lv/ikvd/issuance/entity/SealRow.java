package lv.ikvd.issuance.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The seal on the file of a document issued.
 *
 * @param sealedAt the time stamp's time
 * @param documentDate the day that counts as the document's: the later of the time stamp's day in
 *     Latvia and the day of issue
 * @param sealedBy common name of the seal's certificate
 * @param serial of the certificate, in hex
 * @param sha256 of the sealed file, in hex
 */
public record SealRow(
    long issuedId,
    Instant sealedAt,
    LocalDate documentDate,
    String sealedBy,
    String serial,
    String algorithm,
    String sha256)
    implements Serializable {}
