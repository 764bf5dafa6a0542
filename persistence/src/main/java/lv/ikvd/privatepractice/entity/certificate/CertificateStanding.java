package lv.ikvd.privatepractice.entity.certificate;

/**
 * What the register says today of a certificate that was issued.
 *
 * @param status IN_FORCE, EXPIRED, ANNULLED, REPLACED, or NOT_YET before its first day
 * @param by number of the certificate that replaced it, or null
 */
public record CertificateStanding(String status, String by) {}
