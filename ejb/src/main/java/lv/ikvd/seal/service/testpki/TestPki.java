package lv.ikvd.seal.service.testpki;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.KeyStoreSignatureTokenConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

/** The test keys and certificates, as one PKCS#12 keystore. */
public final class TestPki {

  public static final String ROOT = "root";
  public static final String AUTHORITY = "authority";
  public static final String SEAL = "seal";
  public static final String TIME_STAMPS = "timestamps";

  private static final String POLICY = "1.3.6.1.4.1.99999.1";

  private final byte[] keystore;

  public TestPki(byte[] keystore) {
    this.keystore = keystore.clone();
  }

  /** Makes new keys and certificates. */
  public static TestPki make() {
    TestAuthority root = TestAuthority.root("TEST IKVIS saknes sertifikāts");
    TestAuthority authority = root.authority("TEST IKVIS sertifikātu izdevējs");
    TestKey seal =
        authority.seal("TEST Izglītības kvalitātes valsts dienests", "NTRLV-90001259032");
    TestKey stamps = authority.timeStamps("TEST IKVIS laika zīmogi");
    try {
      KeyStore store = KeyStore.getInstance(TestKey.TYPE);
      store.load(null, TestKey.PASSWORD);
      add(store, ROOT, root.own());
      add(store, AUTHORITY, authority.own());
      add(store, SEAL, seal);
      add(store, TIME_STAMPS, stamps);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      store.store(bytes, TestKey.PASSWORD);
      return new TestPki(bytes.toByteArray());
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(KeyStore store, String alias, TestKey key) throws KeyStoreException {
    X509Certificate[] chain = key.chain().toArray(X509Certificate[]::new);
    store.setKeyEntry(alias, key.key(), TestKey.PASSWORD, chain);
  }

  public byte[] keystore() {
    return keystore.clone();
  }

  public AbstractKeyStoreTokenConnection token() {
    return new KeyStoreSignatureTokenConnection(
        keystore, TestKey.TYPE, new PasswordProtection(TestKey.PASSWORD));
  }

  /** The authority that issues certificates; more are issued by it in tests. */
  public TestAuthority authority() {
    TestKey key = key(AUTHORITY);
    return new TestAuthority(key);
  }

  /** Who issues, and who puts time stamps: what a trusted list would name. */
  public List<CertificateToken> trusted() {
    return List.of(
        new CertificateToken(key(AUTHORITY).certificate()),
        new CertificateToken(key(TIME_STAMPS).certificate()));
  }

  /** Time stamps of this server's clock. */
  public TSPSource timeStamps(Clock clock) {
    return new Stamps(key(TIME_STAMPS), clock);
  }

  private TestKey key(String alias) {
    KSPrivateKeyEntry entry = (KSPrivateKeyEntry) token().getKey(alias);
    List<X509Certificate> chain =
        Arrays.stream(entry.getCertificateChain()).map(CertificateToken::getCertificate).toList();
    return new TestKey(entry.getPrivateKey(), chain);
  }

  /** A source of its own for each time stamp, for the library's carries the time in it. */
  private static final class Stamps implements TSPSource {

    private static final long serialVersionUID = 1L;

    private final transient PrivateKey key;
    private final transient List<X509Certificate> chain;
    private final transient Clock clock;

    Stamps(TestKey key, Clock clock) {
      this.key = key.key();
      this.chain = key.chain();
      this.clock = clock;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
      KeyEntityTSPSource source = new KeyEntityTSPSource(key, chain.get(0), chain);
      source.setTsaPolicy(POLICY);
      source.setProductionTime(Date.from(clock.instant()));
      return source.getTimeStampResponse(algorithm, digest);
    }
  }
}
