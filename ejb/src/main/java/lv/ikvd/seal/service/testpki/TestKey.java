package lv.ikvd.seal.service.testpki;

import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.KeyStoreSignatureTokenConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A test key.
 *
 * @param chain its certificate first, the root last
 */
public record TestKey(PrivateKey key, List<X509Certificate> chain) {

  static final String TYPE = "PKCS12";

  /** Guards nothing: the keys are of a test. */
  static final char[] PASSWORD = "test".toCharArray();

  public TestKey {
    chain = List.copyOf(chain);
  }

  public X509Certificate certificate() {
    return chain.get(0);
  }

  /** As a keystore of its own, protected by the password {@code test}. */
  public byte[] keystore() {
    try {
      KeyStore store = KeyStore.getInstance(TYPE);
      store.load(null, PASSWORD);
      store.setKeyEntry("key", key, PASSWORD, chain.toArray(X509Certificate[]::new));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      store.store(bytes, PASSWORD);
      return bytes.toByteArray();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public AbstractKeyStoreTokenConnection token() {
    return new KeyStoreSignatureTokenConnection(keystore(), TYPE, new PasswordProtection(PASSWORD));
  }
}
