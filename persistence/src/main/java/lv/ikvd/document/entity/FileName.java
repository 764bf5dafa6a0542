package lv.ikvd.document.entity;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * A file's name as it may be shown and offered for download: no folders, no control or direction
 * characters (which make {@code fdp.exe} look like {@code exe.pdf}), at most {@link #MAX}
 * characters. Latvian letters stay.
 */
public record FileName(String value) implements Serializable {

  public static final int MAX = 120;

  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

  public FileName {
    value = safe(value == null ? "" : value);
  }

  private static String safe(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name =
        name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "")
            .replaceAll("[<>:\"|?*%;]", "_")
            .replaceAll("\\s+", " ")
            .strip()
            .replaceAll("^\\.+|\\.+$", "");
    name = shortened(name);
    String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    if (name.isEmpty() || DEVICES.contains(stem.toLowerCase(Locale.ROOT))) {
      return "file" + (name.contains(".") ? name.substring(name.lastIndexOf('.')) : "");
    }
    return name;
  }

  /** The ending is kept, for it tells the reader's computer what to open it with. */
  private static String shortened(String name) {
    if (name.length() <= MAX) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    return name.substring(0, MAX - ending.length()) + ending;
  }
}
