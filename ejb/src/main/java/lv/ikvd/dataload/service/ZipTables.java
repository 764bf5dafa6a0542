package lv.ikvd.dataload.service;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import lv.ikvd.problem.entity.Problem;

/**
 * The files in a zip, one after the other from a stream, within bounds: a small file that unpacks
 * to a huge one is refused as soon as it is too much.
 */
final class ZipTables implements Closeable {

  static final int MOST_FILES = 100;
  static final long MOST_BYTES = 16L << 30;

  /** CSV shrinks to a tenth or a fiftieth; what shrinks to a thousandth is no data. */
  static final int HIGHEST_RATIO = 300;

  private static final long RATIO_FROM = 10L << 20;

  private final long packed;
  private final ZipInputStream zip;
  private final InputStream content;
  private final Set<String> names = new HashSet<>();
  private long unpacked;

  /**
   * @param packed size of the zip in bytes
   */
  ZipTables(InputStream stream, long packed) {
    this.packed = packed;
    this.zip = new ZipInputStream(stream);
    this.content = bounded(zip);
  }

  /**
   * Goes on to the next file; returns its name, or null behind the last one.
   *
   * @throws Problem LOAD-001 not a zip or broken, LOAD-002 too much in it, LOAD-003 a file twice
   */
  String next() {
    try {
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        if (names.isEmpty()) {
          throw new Problem("LOAD-001").at("file");
        }
        return null;
      }
      if (!names.add(LoadKinds.plain(entry.getName()))) {
        throw new Problem("LOAD-003", shown(entry.getName())).at("file");
      }
      if (names.size() > MOST_FILES) {
        throw new Problem(Problem.Kind.TOO_LARGE, "LOAD-002", MOST_FILES).at("file");
      }
      return entry.getName();
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  /** The bytes of the file that the zip stands on. */
  InputStream content() {
    return content;
  }

  /** What a failure to read means: a damaged archive, or a store that broke off. */
  static Problem broken(IOException failure) {
    boolean damaged = failure instanceof ZipException || failure instanceof EOFException;
    return new Problem(damaged ? "LOAD-001" : "DOCUMENT-005").at("file").because(failure);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  /** A name from a zip may be anything. */
  static String shown(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}._ /-]", "?");
    return plain.length() > 100 ? plain.substring(0, 100) : plain;
  }

  private InputStream bounded(InputStream zip) {
    return new FilterInputStream(zip) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
      }

      @Override
      public void close() {
        // the next file of the zip is read after this one
      }
    };
  }

  private void count(int bytes) {
    unpacked += bytes;
    if (unpacked > MOST_BYTES || unpacked > RATIO_FROM && unpacked / packed > HIGHEST_RATIO) {
      throw new Problem(Problem.Kind.TOO_LARGE, "LOAD-002", MOST_FILES).at("file");
    }
  }
}
