package lv.ikvd.system;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import lv.ikvd.seal.service.PackedFile;
import lv.ikvd.seal.service.TestSigner;
import lv.ikvd.seal.service.testpki.TestPki;

/** Containers that invented persons have signed with test certificates which a server trusts. */
final class SignedFile {

  private static final String KEYS = "select encode(keystore, 'hex') from seal_test_keys";

  private final Path folder;
  private final TestPki pki;

  SignedFile(Rows rows, Path folder) {
    this.folder = folder;
    if (rows.all(KEYS).isEmpty()) {
      rows.execute(
          "insert into seal_test_keys (id, keystore, made_at) values (1, decode('%s', 'hex'), now()) on conflict do nothing"
              .formatted(HexFormat.of().formatHex(TestPki.make().keystore())));
    }
    pki = new TestPki(HexFormat.of().parseHex(rows.all(KEYS).get(0)));
  }

  /** A container with one file. */
  Path container(String name, String given, String family, String code, Path file) {
    Path target = folder.resolve(name);
    signer(given, family, code)
        .container(List.of(new PackedFile(file.getFileName().toString(), file)), target);
    return target;
  }

  /** A PDF with a signature of its own. */
  Path pdf(String name, String given, String family, String code, Path file) {
    Path target = folder.resolve(name);
    signer(given, family, code).pdf(file, target);
    return target;
  }

  private TestSigner signer(String given, String family, String code) {
    Clock clock = Clock.system(ZoneId.of("Europe/Riga"));
    return new TestSigner(
        pki.authority().person(given, family, code), pki.timeStamps(clock), clock);
  }

  /** The container again, with another content of a file under the same signature. */
  Path changed(String name, Path container, String entryName, byte[] content) {
    Path target = folder.resolve(name);
    try (ZipFile from = new ZipFile(container.toFile());
        OutputStream out = Files.newOutputStream(target);
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (Enumeration<? extends ZipEntry> all = from.entries(); all.hasMoreElements(); ) {
        ZipEntry one = all.nextElement();
        byte[] bytes =
            one.getName().equals(entryName) ? content : from.getInputStream(one).readAllBytes();
        to.putNextEntry(entry(one.getName(), bytes));
        to.write(bytes);
      }
      return target;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The type of a container is stored unpacked. */
  private static ZipEntry entry(String name, byte[] bytes) {
    ZipEntry entry = new ZipEntry(name);
    if (name.equals("mimetype")) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
    }
    return entry;
  }
}
