package lv.ikvd.document.entity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells the type of a document by its first bytes; a name or a header of the sender is never asked.
 *
 * <p>An own check and no library: the few types that are accepted are told apart by the names
 * inside a ZIP container, which a general library decides only with parsers that unpack it, and a
 * container that is never unpacked cannot be a bomb.
 */
public final class MediaTypeSniffer {

  private static final int MARKUP_LOOKED_AT = 1024;
  private static final int LOCAL_HEADER = 30;

  private MediaTypeSniffer() {}

  public static String sniff(byte[] head, int length) {
    if (starts(head, length, "%PDF-")) {
      return MediaTypes.PDF;
    }
    if (starts(head, length, "\u0089PNG\r\n\u001a\n")) {
      return MediaTypes.PNG;
    }
    if (starts(head, length, "\u00ff\u00d8\u00ff")) {
      return MediaTypes.JPEG;
    }
    if (starts(head, length, "PK\u0003\u0004")) {
      return container(head, length);
    }
    return isText(head, length) ? text(head, length) : MediaTypes.UNKNOWN;
  }

  private static boolean starts(byte[] head, int length, String magic) {
    return length >= magic.length()
        && new String(head, 0, magic.length(), ISO_8859_1).equals(magic);
  }

  /** OpenDocument and ASiC name their type in the first member, which is stored unpacked. */
  private static String container(byte[] head, int length) {
    String declared = declaredType(head, length);
    switch (declared) {
      case MediaTypes.ODT, MediaTypes.ODS, MediaTypes.ODP, MediaTypes.ASIC_E -> {
        return declared;
      }
      default -> {
        List<String> names = memberNames(head, length);
        if (!names.contains("[Content_Types].xml")) {
          return MediaTypes.ZIP;
        }
        return office(names);
      }
    }
  }

  private static String office(List<String> names) {
    if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
      return MediaTypes.DOCX;
    }
    if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
      return MediaTypes.PPTX;
    }
    return names.stream().anyMatch(name -> name.startsWith("xl/"))
        ? MediaTypes.XLSX
        : MediaTypes.ZIP;
  }

  private static String declaredType(byte[] head, int length) {
    if (length < LOCAL_HEADER || !"mimetype".equals(nameAt(head, length, 0))) {
      return "";
    }
    int start = LOCAL_HEADER + "mimetype".length() + unsigned16(head, 28);
    int size = unsigned16(head, 18);
    return start + size > length ? "" : new String(head, start, size, ISO_8859_1).strip();
  }

  private static List<String> memberNames(byte[] head, int length) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i + LOCAL_HEADER < length; i++) {
      if (head[i] == 'P' && head[i + 1] == 'K' && head[i + 2] == 3 && head[i + 3] == 4) {
        names.add(nameAt(head, length, i));
      }
    }
    return names;
  }

  private static String nameAt(byte[] head, int length, int header) {
    int size = unsigned16(head, header + 26);
    int start = header + LOCAL_HEADER;
    return start + size > length ? "" : new String(head, start, size, UTF_8);
  }

  private static int unsigned16(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }

  /** UTF-8 without control characters; a letter that the end of the block cuts is not an error. */
  private static boolean isText(byte[] head, int length) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer decoded = CharBuffer.allocate(length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(head, 0, length), decoded, false);
    if (result.isError()) {
      return false;
    }
    return decoded.flip().chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
  }

  private static String text(byte[] head, int length) {
    String start =
        new String(head, 0, Math.min(length, MARKUP_LOOKED_AT), UTF_8)
            .replace("\ufeff", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("{") || start.startsWith("[")) {
      return MediaTypes.JSON;
    }
    if (!start.startsWith("<")) {
      return MediaTypes.TEXT;
    }
    if (start.contains("<svg")) {
      return MediaTypes.SVG;
    }
    return start.contains("<html") || start.contains("<!doctype html") || start.contains("<script")
        ? MediaTypes.HTML
        : MediaTypes.XML;
  }
}
