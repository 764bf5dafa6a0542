package lv.ikvd.seal.service;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.SignatureTokenConnection;

/** A key that is open, with its certificate and where time stamps come from. */
record SealKey(SignatureTokenConnection token, DSSPrivateKeyEntry entry, TSPSource timeStamps) {

  CertificateToken certificate() {
    return entry.getCertificate();
  }
}
