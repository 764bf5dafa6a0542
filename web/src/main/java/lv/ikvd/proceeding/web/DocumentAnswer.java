package lv.ikvd.proceeding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.document.service.Documents;

/**
 * A document as an answer to a browser.
 *
 * @param name of the file without its ending: numbers alone, for a title may name a person
 */
public record DocumentAnswer(long documentId, String mediaType, long size, String name) {

  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry(MediaTypes.PDF, "pdf"),
          Map.entry(MediaTypes.PNG, "png"),
          Map.entry(MediaTypes.JPEG, "jpg"),
          Map.entry(MediaTypes.DOCX, "docx"),
          Map.entry(MediaTypes.XLSX, "xlsx"),
          Map.entry(MediaTypes.PPTX, "pptx"),
          Map.entry(MediaTypes.ODT, "odt"),
          Map.entry(MediaTypes.ODS, "ods"),
          Map.entry(MediaTypes.ODP, "odp"),
          Map.entry(MediaTypes.ASIC_E, "asice"),
          Map.entry(MediaTypes.ZIP, "zip"),
          Map.entry(MediaTypes.TEXT, "txt"));

  /** Writes the bytes of a document. */
  public interface Bytes {
    void write(long documentId, OutputStream out) throws IOException;
  }

  /**
   * Sends it.
   *
   * @param shown in the browser itself, for types that it runs nothing of; else to be saved
   */
  public void send(HttpServletResponse response, Documents documents, boolean shown)
      throws IOException {
    send(response, (Bytes) documents::write, shown);
  }

  /** As the other, where somebody else than a user reads. */
  public void send(HttpServletResponse response, Bytes bytes, boolean shown) throws IOException {
    response.setContentType(mediaType);
    response.setContentLengthLong(size);
    response.setHeader(
        "Content-Disposition",
        "%s; filename=\"%s.%s\""
            .formatted(
                shown ? "inline" : "attachment", name, ENDINGS.getOrDefault(mediaType, "bin")));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    bytes.write(documentId, response.getOutputStream());
  }
}
