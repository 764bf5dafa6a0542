package lv.ikvd.registry.service.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import lv.ikvd.registry.entity.log.Hash;
import lv.ikvd.registry.entity.log.LeafJson;
import lv.ikvd.registry.entity.log.TreeHead;

/**
 * The newest signed head, kept in a file beside the key: whoever truncates the log together with
 * its heads cannot reach it through the database.
 */
@ApplicationScoped
public class KeptHead {

  private LogKey key;

  protected KeptHead() {}

  @Inject
  public KeptHead(LogKey key) {
    this.key = key;
  }

  public Optional<TreeHead> read() {
    Path file = file();
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties head = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      head.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the kept head of the register log cannot be read", e);
    }
    return Optional.of(
        new TreeHead(
            Long.parseLong(head.getProperty("treeSize")),
            Hash.parse(head.getProperty("rootHash")),
            Instant.parse(head.getProperty("timestamp")),
            head.getProperty("keyId"),
            HexFormat.of().parseHex(head.getProperty("signature"))));
  }

  /** Replaces the file as a whole. */
  public void write(TreeHead head) {
    List<String> lines =
        List.of(
            "treeSize=" + head.treeSize(),
            "rootHash=" + head.rootHash(),
            "timestamp=" + LeafJson.moment(head.signedAt()),
            "keyId=" + head.keyId(),
            "signature=" + HexFormat.of().formatHex(head.signature()));
    try {
      Path written = Files.createTempFile(folder(), "log", ".new");
      Files.write(written, lines);
      Files.move(
          written, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("the head of the register log cannot be kept", e);
    }
  }

  /**
   * Puts the kept head away under the moment's name, after a restore from backup whose reason is
   * known.
   */
  public void setAside(Instant now) {
    try {
      if (Files.exists(file())) {
        String name = file().getFileName() + "." + LeafJson.moment(now).replace(":", "");
        Files.move(file(), file().resolveSibling(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the kept head of the register log cannot be moved", e);
    }
  }

  private Path file() {
    return key.file().resolveSibling("log.head");
  }

  private Path folder() {
    return Objects.requireNonNull(file().toAbsolutePath().getParent());
  }
}
