package lv.ikvd.course.service.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.document.service.Documents;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.service.Rulebook;

/** Takes a file of a course into the document store, once it was looked into. */
@ApplicationScoped
public class MaterialFiles {

  /** The rules of courses. */
  public static final String RULES = "COURSE";

  private static final long MEGABYTE = 1024 * 1024;

  @Inject private Documents documents;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;

  MaterialLimits limits() {
    long rules = rulebook.inForce(RULES, office.today()).id();
    return new MaterialLimits(
        Integer.parseInt(rulebook.parameter(rules, "MATERIAL_MAX_MB")),
        Arrays.stream(rulebook.parameter(rules, "MATERIAL_TYPES").split(" "))
            .map(MediaTypes::named)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet()));
  }

  /**
   * @throws Problem DOCUMENT-001 to -006, COURSE-047, COURSE-051, all at the file
   */
  DocumentRef store(InputStream content) {
    MaterialLimits limits = limits();
    Path file = null;
    try {
      file = Files.createTempFile("ikvis-material", null);
      copy(content, file, limits.megabytes() * MEGABYTE);
      DocumentRef stored;
      try (InputStream kept = Files.newInputStream(file)) {
        stored = documents.store(kept, limits.megabytes() * MEGABYTE, limits.types());
      }
      MaterialCheck.harmless(file, stored.mediaType());
      return stored;
    } catch (IOException brokenOff) {
      throw new Problem("DOCUMENT-005").at("materialFile").because(brokenOff);
    } catch (Problem refused) {
      throw refused.at("materialFile");
    } finally {
      delete(file);
    }
  }

  /** One byte more than is allowed: enough for the store to see that it is too large. */
  private static void copy(InputStream content, Path file, long most) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = new byte[64 * 1024];
      long copied = 0;
      for (int read = content.read(block);
          read >= 0 && copied <= most;
          read = content.read(block)) {
        out.write(block, 0, read);
        copied += read;
      }
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException stays) {
      file.toFile().deleteOnExit();
    }
  }
}
