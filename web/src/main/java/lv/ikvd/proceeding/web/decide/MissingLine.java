package lv.ikvd.proceeding.web.decide;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.Words;

/**
 * Something that stands in the way of signing, with the place where it can be mended.
 *
 * @param here whether that place is on the page of the editor itself
 */
public record MissingLine(String text, String remedy, String to, boolean here)
    implements Serializable {

  private static final Set<String> PARTS =
      Set.of(
          "addressee",
          "facts",
          "reasoning",
          "norms",
          "operative",
          "contest",
          "ground",
          "effectiveOn");

  /** A remedy that follows itself is said once. */
  static List<MissingLine> of(List<Finding> findings, String number, Words words) {
    List<MissingLine> lines = new ArrayList<>();
    String said = null;
    for (Finding finding : findings) {
      MissingLine line = of(finding, number, words);
      boolean again = line.remedy().equals(said);
      said = line.remedy();
      lines.add(again ? new MissingLine(line.text(), null, line.to(), line.here()) : line);
    }
    return lines;
  }

  private static MissingLine of(Finding finding, String number, Words words) {
    Object[] arguments = finding.arguments().toArray();
    boolean own = PARTS.contains(finding.anchor()) || "draft".equals(finding.anchor());
    String field = "draft".equals(finding.anchor()) ? "facts" : finding.anchor();
    return new MissingLine(
        words.of(finding.code(), arguments),
        words.of(finding.code() + ".remedy", arguments),
        own ? "#form:" + field : Pages.ofCase(number) + "#" + finding.anchor(),
        own);
  }
}
