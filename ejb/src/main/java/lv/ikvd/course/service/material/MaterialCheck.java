package lv.ikvd.course.service.material;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.problem.entity.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Looks into a file that hundreds will open: what would run something on their computers, or cannot
 * be looked into, is refused. The type was told by the content before.
 */
final class MaterialCheck {

  private static final int MOST_ENTRIES = 10_000;
  private static final List<String> RUNNING =
      List.of("vbaproject.bin", "vbadata.xml", "basic/script-lc.xml");
  private static final List<COSName> ACTIONS =
      List.of(COSName.getPDFName("JavaScript"), COSName.getPDFName("Launch"));
  private static final COSName SCRIPT = COSName.getPDFName("JS");

  private MaterialCheck() {}

  /**
   * @throws Problem COURSE-047 if it holds a program; COURSE-051 if it cannot be looked into
   */
  static void harmless(Path file, String mediaType) {
    try {
      switch (mediaType) {
        case MediaTypes.PDF -> pdf(file);
        case MediaTypes.PNG, MediaTypes.JPEG, MediaTypes.TEXT -> {
          // nothing in them runs
        }
        default -> archive(file);
      }
    } catch (IOException unreadable) {
      throw new Problem("COURSE-051").at("materialFile").because(unreadable);
    }
  }

  private static void archive(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      if (entries.size() > MOST_ENTRIES) {
        throw new Problem("COURSE-051").at("materialFile");
      }
      for (ZipEntry entry : entries) {
        running(entry.getName().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static void running(String name) {
    boolean program =
        RUNNING.stream().anyMatch(name::endsWith)
            || name.contains("/activex/")
            || name.contains("/embeddings/ole")
            || name.startsWith("scripts/");
    if (program) {
      throw new Problem("COURSE-047").at("materialFile");
    }
  }

  private static void pdf(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      COSDocument objects = pdf.getDocument();
      for (COSObjectKey key : objects.getXrefTable().keySet()) {
        COSObject object = objects.getObjectFromPool(key);
        if (runs(object.getObject(), 0)) {
          throw new Problem("COURSE-047").at("materialFile");
        }
      }
    } catch (ClassCastException | IllegalArgumentException broken) {
      throw new IOException(broken);
    }
  }

  /** Whether an object, or one written inside it, is an action that runs something. */
  private static boolean runs(COSBase object, int depth) {
    if (!(object instanceof COSDictionary dictionary) || depth > 8) {
      return false;
    }
    if (dictionary.containsKey(SCRIPT)
        || ACTIONS.stream().anyMatch(action -> action.equals(dictionary.getCOSName(COSName.S)))
        || dictionary.containsKey(COSName.EF)) {
      return true;
    }
    return dictionary.getValues().stream().anyMatch(inner -> runs(inner, depth + 1));
  }
}
