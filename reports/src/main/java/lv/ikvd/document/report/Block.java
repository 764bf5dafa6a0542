package lv.ikvd.document.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One piece of a document's body, read by templates as field {@code block}.
 *
 * @param section the heading under which it stands
 * @param label number of an item, name of a fact, date of an event; empty for a paragraph
 * @param note what stands in the third column of an event; else empty
 * @param first whether it opens a list or table (the tagged structure needs to know)
 * @param last whether it closes one
 */
public record Block(
    Kind kind,
    String section,
    String label,
    String text,
    String note,
    boolean first,
    boolean last) {

  /** How a block is set. */
  public enum Kind {
    PARAGRAPH,
    ITEM,
    FACT,
    EVENT
  }

  /** Shorter paragraphs stay on one page; longer ones may break, but leave two lines on each. */
  private static final int SHORT = 420;

  /** Whether the block is kept together on one page. */
  public boolean isShort() {
    return text.length() <= SHORT && text.indexOf('\n') < 0;
  }

  /** One block per paragraph. */
  public static List<Block> paragraphs(String section, List<String> texts) {
    List<Block> blocks = new ArrayList<>();
    for (String text : texts) {
      for (String paragraph : Typography.of(text).split("\n")) {
        if (!Typography.isBlank(paragraph)) {
          blocks.add(new Block(Kind.PARAGRAPH, section, "", paragraph.strip(), "", false, false));
        }
      }
    }
    return blocks;
  }

  /** A numbered list; a single text needs no number and becomes a paragraph. */
  public static List<Block> numbered(String section, List<String> texts) {
    if (texts.size() == 1) {
      return paragraphs(section, texts);
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      blocks.add(
          new Block(
              Kind.ITEM,
              section,
              i + 1 + ".",
              Typography.of(texts.get(i)).strip(),
              "",
              i == 0,
              i == texts.size() - 1));
    }
    return blocks;
  }

  /**
   * Rows of a table whose section, labels and texts the caller chose; opens and closes the table.
   */
  public static List<Block> table(Kind kind, String section, List<String[]> rows) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      blocks.add(
          new Block(
              kind,
              section,
              Typography.of(row[0]),
              Typography.of(row[1]),
              row.length > 2 ? Typography.of(row[2]) : "",
              i == 0,
              i == rows.size() - 1));
    }
    return blocks;
  }
}
