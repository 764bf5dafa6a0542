package lv.ikvd.proceeding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
      Map.of(
          MediaTypes.PDF, "pdf",
          MediaTypes.PNG, "png",
          MediaTypes.JPEG, "jpg",
          MediaTypes.DOCX, "docx",
          MediaTypes.XLSX, "xlsx",
          MediaTypes.ODT, "odt",
          MediaTypes.ODS, "ods",
          MediaTypes.ASIC_E, "asice",
          MediaTypes.ZIP, "zip",
          MediaTypes.TEXT, "txt");

  /**
   * Sends it.
   *
   * @param shown in the browser itself, for types that it runs nothing of; else to be saved
   */
  public void send(HttpServletResponse response, Documents documents, boolean shown)
      throws IOException {
    response.setContentType(mediaType);
    response.setContentLengthLong(size);
    response.setHeader(
        "Content-Disposition",
        "%s; filename=\"%s.%s\""
            .formatted(
                shown ? "inline" : "attachment", name, ENDINGS.getOrDefault(mediaType, "bin")));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    documents.write(documentId, response.getOutputStream());
  }
}
