package lv.ikvd.seal.service.validation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lv.ikvd.document.entity.FileName;
import lv.ikvd.document.entity.MediaTypeSniffer;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.problem.entity.Problem;

/**
 * Looks through a container before anything else reads it: what is too much, hides or climbs out is
 * refused. Bytes are counted while they are unpacked, for what an archive says of itself is the
 * sender's word; they are dropped at once.
 */
final class ZipCheck {

  static final int MAX_ENTRIES = 500;
  static final long MAX_UNPACKED = 200L * 1024 * 1024;
  static final long MAX_RATIO = 200;

  private static final long RATIO_COUNTS_FROM = 5L * 1024 * 1024;
  private static final int HEAD = 64 * 1024;
  private static final String META_INF = "META-INF/";
  private static final String MIMETYPE = "mimetype";

  private final Path file;
  private final List<ContainedFile> files = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private long unpacked;
  private boolean signed;
  private boolean cades;

  private ZipCheck(Path file) {
    this.file = file;
  }

  /** Whether a ZIP archive is, or wants to be, a container of signed files. */
  static boolean isContainer(Path file, String name, String sniffed) {
    return sniffed.equals(MediaTypes.ASIC_E)
        || name.toLowerCase(Locale.ROOT).matches(".*\\.(edoc|asice|sce|asics|scs)")
        || entryNames(file).stream().anyMatch(ZipCheck::isSignature);
  }

  private static List<String> entryNames(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().map(ZipEntry::getName).limit(MAX_ENTRIES).toList();
    } catch (IOException noArchive) {
      return List.of();
    }
  }

  /**
   * What is in a container.
   *
   * @param paths names as the container has them, folders and all
   */
  record Found(List<ContainedFile> files, Set<String> paths) {}

  /**
   * The files of a container.
   *
   * @throws Problem SEAL-201 to -208 for what may not be opened
   */
  static Found files(Path file, String sniffed) {
    ZipCheck check = new ZipCheck(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      check.look(zip, sniffed);
    } catch (IOException broken) {
      throw new Problem("SEAL-201").at("file").because(broken);
    }
    return new Found(List.copyOf(check.files), Set.copyOf(check.paths));
  }

  private void look(ZipFile zip, String sniffed) throws IOException {
    List<? extends ZipEntry> entries = Collections.list(zip.entries());
    if (entries.size() > MAX_ENTRIES) {
      throw new Problem("SEAL-202").at("file");
    }
    for (ZipEntry entry : entries) {
      checkName(entry.getName());
    }
    if (names.contains("[Content_Types].xml")) {
      throw new Problem("SEAL-205").at("file");
    }
    if (!sniffed.equals(MediaTypes.ASIC_E) || !entries.get(0).getName().equals(MIMETYPE)) {
      throw new Problem("SEAL-204").at("file");
    }
    for (ZipEntry entry : entries) {
      if (!entry.isDirectory()) {
        look(zip, entry);
      }
    }
    if (cades && !signed) {
      throw new Problem("SEAL-208").at("file");
    }
  }

  /** A name that climbs out, or one that is there twice: a reader may take either. */
  private void checkName(String name) {
    boolean climbs =
        name.startsWith("/")
            || name.contains("\\")
            || name.contains(":")
            || name.chars().anyMatch(Character::isISOControl)
            || List.of(name.split("/")).contains("..");
    if (climbs || name.isBlank() || !names.add(name)) {
      throw new Problem("SEAL-203").at("file");
    }
  }

  private void look(ZipFile zip, ZipEntry entry) throws IOException {
    byte[] head = new byte[HEAD];
    int length;
    long size;
    try (InputStream content = zip.getInputStream(entry)) {
      length = content.readNBytes(head, 0, HEAD);
      size = length + count(content, entry, length);
    }
    String name = entry.getName();
    if (name.startsWith(META_INF)) {
      signed |= isSignature(name);
      cades |= name.endsWith(".p7s");
      XmlCheck.noEntities(head, length, name);
    } else if (!name.equals(MIMETYPE)) {
      paths.add(name);
      files.add(
          new ContainedFile(
              new FileName(name).value(),
              MediaTypeSniffer.sniff(head, Math.min(length, HEAD)),
              size,
              () -> open(file, name)));
    }
  }

  private long count(InputStream content, ZipEntry entry, int before) throws IOException {
    long size = before;
    unpacked += before;
    byte[] block = new byte[HEAD];
    int read = before;
    while (read >= 0) {
      boolean packed = size > RATIO_COUNTS_FROM && size / MAX_RATIO > entry.getCompressedSize();
      if (packed || unpacked > MAX_UNPACKED) {
        throw new Problem("SEAL-202").at("file");
      }
      read = content.read(block);
      size += Math.max(read, 0);
      unpacked += Math.max(read, 0);
    }
    return size - before;
  }

  private static boolean isSignature(String name) {
    return name.startsWith(META_INF)
        && name.contains("signatures")
        && name.endsWith(".xml")
        && name.indexOf('/', META_INF.length()) < 0;
  }

  /** Opens a file of the archive anew each time. */
  private static InputStream open(Path file, String name) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      zip.close();
      throw new IOException("no such file in the container");
    }
    return new ClosingStream(zip.getInputStream(entry), zip);
  }
}
