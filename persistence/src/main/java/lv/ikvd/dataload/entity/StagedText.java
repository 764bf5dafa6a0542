package lv.ikvd.dataload.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Rows in the text form of {@code COPY}. */
public final class StagedText {

  private static final char BETWEEN = '\u001f';

  private StagedText() {}

  static byte[] line(long loadId, String kind, String file, StagedRow row) {
    StringBuilder line = new StringBuilder(256);
    line.append(loadId).append('\t').append(kind).append('\t').append(file);
    line.append('\t').append(row.line());
    text(line.append('\t'), row.sourceSystem());
    text(line.append('\t'), row.sourceId());
    text(line.append('\t'), row.group());
    line.append("\t\\\\x").append(HexFormat.of().formatHex(hash(row.cells()))).append('\t');
    line.append(row.correction()).append('\t');
    cells(line, row.cells());
    return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Appends cells as one value of type {@code text[]}; null where empty. */
  public static void cells(StringBuilder line, List<String> cells) {
    text(line, array(cells));
  }

  private static byte[] hash(List<String> cells) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String cell : cells) {
        // null and the empty text cannot be taken for each other: an empty cell is null
        digest.update(((cell == null ? "" : cell) + BETWEEN).getBytes(StandardCharsets.UTF_8));
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static String array(List<String> cells) {
    StringBuilder array = new StringBuilder("{");
    for (String cell : cells) {
      array.append(array.length() == 1 ? "" : ",");
      if (cell == null) {
        array.append("NULL");
      } else {
        array.append('"').append(cell.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
      }
    }
    return array.append('}').toString();
  }

  private static void text(StringBuilder line, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        default -> line.append(c);
      }
    }
  }
}
