package lv.ikvd.seal.service.validation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import lv.ikvd.problem.entity.Problem;

/** No file of a container may declare entities: none of the standards uses them. */
final class XmlCheck {

  private XmlCheck() {}

  /** A declaration stands before the first element, so the beginning of the file is enough. */
  static void noEntities(byte[] head, int length, String name) {
    String start =
        new String(head, 0, length, ISO_8859_1).replace("\0", "").toUpperCase(Locale.ROOT);
    if (name.endsWith(".xml") && (start.contains("<!DOCTYPE") || start.contains("<!ENTITY"))) {
      throw new Problem("SEAL-206").at("file");
    }
  }
}
