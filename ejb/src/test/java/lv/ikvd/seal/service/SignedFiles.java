package lv.ikvd.seal.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import lv.ikvd.seal.service.testpki.TestAuthority;
import lv.ikvd.seal.service.testpki.TestKey;
import lv.ikvd.seal.service.testpki.TestPki;
import lv.ikvd.seal.service.testpki.TestPkiKeeper;
import lv.ikvd.seal.service.validation.Containers;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Makes signed files of every kind, in a folder, with certificates of its own. */
public final class SignedFiles {

  public static final Instant NOW = Instant.parse("2026-11-29T09:15:00Z");
  public static final ZoneId RIGA = ZoneId.of("Europe/Riga");
  public static final String CODE = "020385-10104";

  private static final TestPki PKI = TestPki.make();

  private final Path folder;
  private final Clock clock;
  private final Map<String, byte[]> contents = new LinkedHashMap<>();

  public SignedFiles(Path folder) {
    this(folder, NOW);
  }

  public SignedFiles(Path folder, Instant at) {
    this.folder = folder;
    this.clock = Clock.fixed(at, RIGA);
    contents.put("iesniegums.txt", "Lūdzu reģistrēt.".getBytes(StandardCharsets.UTF_8));
    contents.put("pielikums.txt", "Pielikums".getBytes(StandardCharsets.UTF_8));
  }

  public static TestPki pki() {
    return PKI;
  }

  public static SealKeys keys(Clock clock) {
    return new SealKeys(SealSettings.ofTest(), new FixedPki(), clock);
  }

  /** The seal with the test certificates, on a clock. */
  public static ElectronicSeal seal(Clock clock) {
    return new KeySeal(keys(clock), clock);
  }

  /** Validates at a day, trusting these certificates and the files of a folder. */
  public static Containers containers(Path trust, Instant at) {
    SealSettings settings =
        new SealSettings(
            true, null, null, "", null, trust == null ? null : trust.toString(), false);
    return new Containers(new Trust(settings, new FixedPki()), Clock.fixed(at, RIGA));
  }

  public static Containers containers() {
    return containers(null, NOW);
  }

  public TestKey person() {
    return PKI.authority().person("Līga", "Bērziņa", CODE);
  }

  public TestKey stranger() {
    return TestAuthority.root("Cits izdevējs").person("Otto", "Meiers", "010190-12342");
  }

  /** A container of two files, signed. */
  public Path container(String name, TestKey key) {
    List<PackedFile> files =
        contents.entrySet().stream()
            .map(entry -> new PackedFile(entry.getKey(), write(entry.getKey(), entry.getValue())))
            .toList();
    Path target = folder.resolve(name);
    signer(key).container(files, target);
    return target;
  }

  public Path pdf(String name) {
    Path file = folder.resolve(name);
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path signedPdf(String name, TestKey key) {
    Path target = folder.resolve(name);
    signer(key).pdf(pdf("plain-" + name), target);
    return target;
  }

  /** The container again, with entries put in other ones' place, added or (null) left out. */
  public Path changed(String name, Path container, Map<String, byte[]> changes) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(container.toFile())) {
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    entries.putAll(changes);
    entries.values().removeIf(Objects::isNull);
    return zip(name, entries);
  }

  /** A ZIP; its {@code mimetype} is stored, as the standard has it. */
  public Path zip(String name, Map<String, byte[]> entries) {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> one : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(one.getKey());
        if (one.getKey().equals("mimetype")) {
          CRC32 sum = new CRC32();
          sum.update(one.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(one.getValue().length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(one.getValue());
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path write(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TestSigner signer(TestKey key) {
    return new TestSigner(key, PKI.timeStamps(clock), clock);
  }

  /** The certificates of this class, and no database. */
  private static final class FixedPki extends TestPkiKeeper {
    @Override
    public TestPki keys() {
      return PKI;
    }
  }
}
