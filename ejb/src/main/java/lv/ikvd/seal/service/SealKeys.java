package lv.ikvd.seal.service;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.time.Clock;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.seal.service.testpki.TestPki;
import lv.ikvd.seal.service.testpki.TestPkiKeeper;
import org.eclipse.microprofile.config.Config;

/** Opens the key that the settings name, once, and keeps it open. */
@ApplicationScoped
public class SealKeys {

  private static final int TSA_TIMEOUT_MILLIS = 15_000;

  private SealSettings settings;
  private TestPkiKeeper pki;
  private Clock clock;
  private SealKey open;

  protected SealKeys() {}

  @Inject
  SealKeys(Config config, TestPkiKeeper pki, Clock clock) {
    this(SealSettings.read(config), pki, clock);
  }

  public SealKeys(SealSettings settings, TestPkiKeeper pki, Clock clock) {
    LibraryLog.quieten();
    this.settings = settings;
    this.pki = pki;
    this.clock = clock;
  }

  /** A key that failed to open is tried again the next time. */
  synchronized SealKey open() {
    if (open == null) {
      open = settings.test() ? test() : real();
    }
    return open;
  }

  private SealKey test() {
    TestPki keys = pki.keys();
    AbstractKeyStoreTokenConnection token = keys.token();
    return new SealKey(token, token.getKey(TestPki.SEAL), keys.timeStamps(clock));
  }

  private SealKey real() {
    if (settings.timeStamps() == null) {
      throw Problem.unavailable("SEAL-002");
    }
    TimestampDataLoader loader = new TimestampDataLoader();
    loader.setTimeoutConnection(TSA_TIMEOUT_MILLIS);
    loader.setTimeoutSocket(TSA_TIMEOUT_MILLIS);
    loader.setTimeoutResponse(TSA_TIMEOUT_MILLIS);
    TSPSource stamps = new OnlineTSPSource(settings.timeStamps(), loader);
    try {
      AbstractKeyStoreTokenConnection token = connect();
      List<DSSPrivateKeyEntry> keys = token.getKeys();
      if (keys.size() != 1) {
        throw Problem.unavailable("SEAL-002");
      }
      return new SealKey(token, keys.get(0), stamps);
    } catch (DSSException | IOException closed) {
      throw Problem.unavailable("SEAL-004").because(closed);
    }
  }

  private AbstractKeyStoreTokenConnection connect() throws IOException {
    PasswordProtection password = new PasswordProtection(settings.password().toCharArray());
    if (settings.pkcs11() != null) {
      return new Pkcs11SignatureToken(settings.pkcs11(), password);
    }
    if (settings.keystore() == null || !Files.isReadable(Path.of(settings.keystore()))) {
      throw Problem.unavailable("SEAL-002");
    }
    return new Pkcs12SignatureToken(settings.keystore(), password);
  }
}
