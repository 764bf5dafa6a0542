package lv.ikvd.dataload.service;

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
final class ZipTables {

  static final int MOST_FILES = 50;
  static final long MOST_BYTES = 16L << 30;

  /** CSV shrinks to a tenth or a fiftieth; what shrinks to a thousandth is no data. */
  static final int HIGHEST_RATIO = 300;

  private static final long RATIO_FROM = 10L << 20;

  /** Reads one file of the zip. */
  @FunctionalInterface
  interface Visitor {
    /** Returns whether the next file is wanted. */
    boolean visit(String name, InputStream content) throws IOException;
  }

  private final long packed;
  private long unpacked;

  private ZipTables(long packed) {
    this.packed = packed;
  }

  /**
   * @param packed size of the zip in bytes
   * @throws Problem LOAD-001 not a zip or broken, LOAD-002 too much in it, LOAD-003 a file twice
   */
  static void read(InputStream zip, long packed, Visitor visitor) {
    new ZipTables(packed).read(zip, visitor);
  }

  private void read(InputStream stream, Visitor visitor) {
    try (ZipInputStream zip = new ZipInputStream(stream)) {
      InputStream bounded = bounded(zip);
      Set<String> names = new HashSet<>();
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        throw new Problem("LOAD-001").at("file");
      }
      boolean more = true;
      while (entry != null && more) {
        if (!names.add(entry.getName())) {
          throw new Problem("LOAD-003", shown(entry.getName())).at("file");
        }
        if (names.size() > MOST_FILES) {
          throw new Problem(Problem.Kind.TOO_LARGE, "LOAD-002", MOST_FILES).at("file");
        }
        more = visitor.visit(entry.getName(), bounded);
        entry = more ? zip.getNextEntry() : null;
      }
    } catch (ZipException | java.io.EOFException broken) {
      throw new Problem("LOAD-001").at("file").because(broken);
    } catch (IOException brokenOff) {
      throw new Problem("DOCUMENT-005").at("file").because(brokenOff);
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
