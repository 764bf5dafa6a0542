package lv.ikvd.document.entity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of content that IKVIS tells apart, and which of them each use takes. */
public final class MediaTypes {

  public static final String PDF = "application/pdf";
  public static final String PNG = "image/png";
  public static final String JPEG = "image/jpeg";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  public static final String ODT = "application/vnd.oasis.opendocument.text";
  public static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  public static final String ODP = "application/vnd.oasis.opendocument.presentation";
  public static final String ASIC_E = "application/vnd.etsi.asic-e+zip";
  public static final String ZIP = "application/zip";
  public static final String TEXT = "text/plain";
  public static final String JSON = "application/json";
  public static final String XML = "application/xml";
  public static final String HTML = "text/html";
  public static final String SVG = "image/svg+xml";
  public static final String UNKNOWN = "application/octet-stream";

  /** What a party may add to a case. Nothing that a browser would run: no HTML, no SVG. */
  public static final Set<String> ATTACHMENT =
      Set.of(PDF, PNG, JPEG, DOCX, XLSX, ODT, ODS, ASIC_E, TEXT);

  /** A list that is read row by row. */
  public static final Set<String> TABLE = Set.of(TEXT, XLSX);

  /** What the system itself makes. */
  public static final Set<String> RENDERED = Set.of(PDF);

  /** As people call them, alike in every language. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry(PDF, "PDF"),
          Map.entry(PNG, "PNG"),
          Map.entry(JPEG, "JPEG"),
          Map.entry(DOCX, "DOCX"),
          Map.entry(XLSX, "XLSX"),
          Map.entry(PPTX, "PPTX"),
          Map.entry(ODT, "ODT"),
          Map.entry(ODS, "ODS"),
          Map.entry(ODP, "ODP"),
          Map.entry(ASIC_E, "eDOC/ASiC-E"),
          Map.entry(ZIP, "ZIP"),
          Map.entry(TEXT, "TXT/CSV"),
          Map.entry(JSON, "JSON"),
          Map.entry(XML, "XML"),
          Map.entry(HTML, "HTML"),
          Map.entry(SVG, "SVG"));

  private MediaTypes() {}

  public static String name(String mediaType) {
    return NAMES.getOrDefault(mediaType, mediaType);
  }

  /** The type that people call by a name; empty when IKVIS tells none such apart. */
  public static Optional<String> named(String name) {
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  public static String names(Collection<String> mediaTypes) {
    return mediaTypes.stream().map(MediaTypes::name).sorted().collect(Collectors.joining(", "));
  }
}
