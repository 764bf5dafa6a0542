package lv.ikvd.registry.service.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that signs heads: Ed25519, in a file that only its owner may read, never in the database.
 *
 * <p>The file, {@code ikvis.log.key} or {@code keys/log.pk8} in the data directory, holds the
 * private and the public key as PEM blocks. It is made when the first head is signed. Nodes of one
 * installation share the file; a node without it signs nothing. Public keys of earlier files are
 * trusted if they lie beside it as {@code *.pub}.
 */
@ApplicationScoped
public class LogKey {

  private static final Logger LOG = Logger.getLogger(LogKey.class.getName());
  private static final String ALGORITHM = "Ed25519";

  private Path file;
  private volatile Keys keys;

  private record Keys(PrivateKey secret, PublicKey open, String id) {}

  protected LogKey() {}

  @Inject
  public LogKey(
      @ConfigProperty(name = "ikvis.log.key") Optional<String> file,
      @ConfigProperty(name = "ikvis.data.dir", defaultValue = "data") String dataDirectory) {
    this(Path.of(file.orElse(Path.of(dataDirectory, "keys", "log.pk8").toString())));
  }

  public LogKey(Path file) {
    this.file = file.toAbsolutePath();
  }

  public Path file() {
    return file;
  }

  public boolean exists() {
    return Files.exists(file);
  }

  /** Makes the key if there is none; of two that try at once, one succeeds and both use its key. */
  public void create() {
    if (exists()) {
      return;
    }
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      String pem =
          pem("PRIVATE KEY", pair.getPrivate().getEncoded())
              + pem("PUBLIC KEY", pair.getPublic().getEncoded());
      Files.createDirectories(folder());
      Path written = Files.createTempFile(folder(), "log", ".new", ownerOnly());
      Files.writeString(written, pem, StandardCharsets.US_ASCII);
      publish(written);
    } catch (IOException e) {
      throw new UncheckedIOException("the key of the register log cannot be written", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void publish(Path written) throws IOException {
    try {
      Files.createLink(file, written);
    } catch (FileAlreadyExistsException another) {
      LOG.log(Level.INFO, "Another node made {0} at the same moment; it is used", file);
    } finally {
      Files.delete(written);
    }
  }

  public String id() {
    return keys().id();
  }

  /** The public key as PEM, for whoever checks heads. */
  public String publicKey() {
    return pem("PUBLIC KEY", keys().open().getEncoded());
  }

  public byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(keys().secret());
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of the register log cannot sign", e);
    }
  }

  /** Whether the message was signed with the key of this id, and the key is trusted. */
  public boolean verifies(String keyId, byte[] message, byte[] given) {
    PublicKey key = trusted().get(keyId);
    if (key == null) {
      return false;
    }
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(message);
      return signature.verify(given);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }

  private Map<String, PublicKey> trusted() {
    Map<String, PublicKey> trusted = new HashMap<>();
    if (exists()) {
      trusted.put(keys().id(), keys().open());
    }
    if (Files.isDirectory(folder())) {
      try (Stream<Path> beside = Files.list(folder())) {
        for (Path path : beside.filter(each -> each.toString().endsWith(".pub")).toList()) {
          PublicKey key = open(Files.readString(path, StandardCharsets.US_ASCII));
          trusted.put(idOf(key), key);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the public keys of the register log cannot be read", e);
      }
    }
    return trusted;
  }

  private Keys keys() {
    if (keys == null) {
      try {
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
        PrivateKey secret =
            KeyFactory.getInstance(ALGORITHM)
                .generatePrivate(new PKCS8EncodedKeySpec(block(pem, "PRIVATE KEY")));
        PublicKey open = open(pem);
        keys = new Keys(secret, open, idOf(open));
      } catch (IOException e) {
        throw new UncheckedIOException("the key of the register log cannot be read: " + file, e);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("no Ed25519 key of the register log in " + file, e);
      }
    }
    return keys;
  }

  private static PublicKey open(String pem) {
    try {
      return KeyFactory.getInstance(ALGORITHM)
          .generatePublic(new X509EncodedKeySpec(block(pem, "PUBLIC KEY")));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no Ed25519 public key", e);
    }
  }

  private static String idOf(PublicKey key) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] block(String pem, String type) {
    Matcher block =
        Pattern.compile(
                "-----BEGIN " + type + "-----(.*?)-----END " + type + "-----", Pattern.DOTALL)
            .matcher(pem);
    if (!block.find()) {
      throw new IllegalStateException("no block " + type + " in the key file of the register log");
    }
    return Base64.getMimeDecoder().decode(block.group(1));
  }

  private static String pem(String type, byte[] content) {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return "-----BEGIN " + type + "-----\n" + text + "\n-----END " + type + "-----\n";
  }

  private FileAttribute<?>[] ownerOnly() throws IOException {
    boolean posix = Files.getFileStore(folder()).supportsFileAttributeView("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private Path folder() {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }
}
