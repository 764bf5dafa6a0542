package lv.ikvd.seal.service;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.io.IOException;
import java.time.Instant;
import lv.ikvd.problem.entity.Problem;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.tsp.TSPException;

/** The one time stamp of one seal: fetches it and reads its time. */
final class Stamp implements TSPSource {

  private static final long serialVersionUID = 1L;

  private final transient TSPSource source;
  private transient Instant at;

  Stamp(TSPSource source) {
    this.source = source;
  }

  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
    try {
      TimestampBinary binary = source.getTimeStampResponse(algorithm, digest);
      at =
          new TimestampToken(binary.getBytes(), TimestampType.SIGNATURE_TIMESTAMP)
              .getGenerationTime()
              .toInstant();
      return binary;
    } catch (DSSException | TSPException | IOException | CMSException down) {
      throw Problem.unavailable("SEAL-001").because(down);
    }
  }

  Instant at() {
    return at;
  }
}
