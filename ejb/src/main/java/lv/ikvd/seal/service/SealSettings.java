package lv.ikvd.seal.service;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * How the Service seals: {@code ikvis.seal} is {@code test} or {@code keystore}; the rest tells
 * where the key, the time-stamp service and the trusted certificates are (docs/install.md).
 *
 * @param keystore PKCS#12 file, or null
 * @param pkcs11 library of a device, or null
 * @param trust folder with certificates and revocation lists, or null
 * @param online whether revocation is asked for over the network
 */
public record SealSettings(
    boolean test,
    String keystore,
    String pkcs11,
    String password,
    String timeStamps,
    String trust,
    boolean online) {

  static SealSettings read(Config config) {
    String mode = text(config, "ikvis.seal").orElse("test");
    if (!mode.equals("test") && !mode.equals("keystore")) {
      throw new IllegalStateException("ikvis.seal is test or keystore");
    }
    boolean test = mode.equals("test");
    return new SealSettings(
        test,
        text(config, "ikvis.seal.keystore").orElse(null),
        text(config, "ikvis.seal.pkcs11").orElse(null),
        text(config, "ikvis.seal.password").orElse(""),
        text(config, "ikvis.seal.tsa").orElse(null),
        text(config, "ikvis.seal.trust").orElse(null),
        text(config, "ikvis.seal.revocation").orElse(test ? "offline" : "online").equals("online"));
  }

  /** The offline test certificates, for tests and the one-command run. */
  public static SealSettings ofTest() {
    return new SealSettings(true, null, null, "", null, null, false);
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
  }

  /** Never the password. */
  @Override
  public String toString() {
    return "seal " + (test ? "test" : keystore != null ? keystore : pkcs11);
  }
}
