package lv.ikvd.seal.service;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import lv.ikvd.seal.service.testpki.TestKey;

/** Signs as a person would, with a test certificate: material for tests and for trying out. */
public final class TestSigner {

  private final Signing signing;

  /** Time stamps are of the clock. */
  public TestSigner(TestKey key, TSPSource timeStamps, Clock clock) {
    AbstractKeyStoreTokenConnection token = key.token();
    this.signing = new Signing(new SealKey(token, token.getKeys().get(0), timeStamps), clock);
  }

  public SealFacts pdf(Path pdf, Path target) {
    return signing.pdf(pdf, target);
  }

  public SealFacts container(List<PackedFile> files, Path target) {
    return signing.container(files, target);
  }
}
