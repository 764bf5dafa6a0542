package lv.ikvd.document.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;

/**
 * One piece of a document's body, read by templates as field {@code block}.
 *
 * @param section the heading under which it stands
 * @param label number of an item, name of a fact, date of an event; empty for a paragraph
 * @param note what stands in the third column of an event; else empty
 * @param first whether it opens a list or table (the tagged structure needs to know)
 * @param last whether it closes one
 * @param cells of a row of numbers, null where the template leaves a place free; else empty
 * @param picture what is drawn; its alternative is the text; else null
 */
public record Block(
    Kind kind,
    String section,
    String label,
    String text,
    String note,
    boolean first,
    boolean last,
    List<String> cells,
    Renderable picture) {

  /** A piece without numbers and picture. */
  public Block(
      Kind kind,
      String section,
      String label,
      String text,
      String note,
      boolean first,
      boolean last) {
    this(kind, section, label, text, note, first, last, List.of(), null);
  }

  /** How a block is set. */
  public enum Kind {
    PARAGRAPH,
    ITEM,
    FACT,
    EVENT,
    HEAD,
    ROW,
    TOTAL,
    NOTE,
    PICTURE,
    LISTED
  }

  private static final String DASH = "– ";

  /** Shorter paragraphs stay on one page; longer ones may break, but leave two lines on each. */
  private static final int SHORT = 420;

  /** An item is never broken, so that its tags close once; what is longer goes on in another. */
  private static final int LONGEST_ITEM = 2_000;

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

  /**
   * One block per paragraph; lines that begin with a dash are a list, and a paragraph before it
   * that ends with a colon is its heading.
   */
  public static List<Block> withLists(List<String> texts) {
    List<Block> blocks = new ArrayList<>();
    List<String> listed = new ArrayList<>();
    for (Block block : paragraphs("", texts)) {
      if (block.text().startsWith(DASH)) {
        listed.add(block.text().substring(DASH.length()));
      } else {
        addList(blocks, listed);
        blocks.add(block);
      }
    }
    addList(blocks, listed);
    return blocks;
  }

  private static void addList(List<Block> blocks, List<String> listed) {
    int before = blocks.size() - 1;
    boolean headed = !listed.isEmpty() && before >= 0 && blocks.get(before).text().endsWith(":");
    String heading = headed ? blocks.remove(before).text() : "";
    for (int i = 0; i < listed.size(); i++) {
      boolean last = i == listed.size() - 1;
      blocks.add(new Block(Kind.LISTED, heading, "–", listed.get(i), "", i == 0, last));
    }
    listed.clear();
  }

  /** A numbered list; a single text needs no number and becomes a paragraph. */
  public static List<Block> numbered(String section, List<String> texts) {
    if (texts.size() == 1) {
      return paragraphs(section, texts);
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<String> parts = parts(Typography.of(texts.get(i)).strip());
      for (int k = 0; k < parts.size(); k++) {
        boolean first = i == 0 && k == 0;
        boolean last = i == texts.size() - 1 && k == parts.size() - 1;
        blocks.add(
            new Block(
                Kind.ITEM, section, k == 0 ? i + 1 + "." : "", parts.get(k), "", first, last));
      }
    }
    return blocks;
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    String rest = text;
    while (rest.length() > LONGEST_ITEM) {
      int space = rest.lastIndexOf(' ', LONGEST_ITEM);
      int end = space > 0 ? space : LONGEST_ITEM;
      parts.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    parts.add(rest);
    return parts;
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

  /** A row of numbers as the caller chose them. */
  public static Block row(
      Kind kind, String section, String label, List<String> cells, boolean first, boolean last) {
    List<String> printed = new ArrayList<>();
    cells.forEach(cell -> printed.add(cell == null ? null : Typography.of(cell)));
    return new Block(
        kind,
        section,
        Typography.of(label),
        "",
        "",
        first,
        last,
        Collections.unmodifiableList(printed),
        null);
  }

  /** A picture with its title, and what it says to those who do not see it. */
  public static Block picture(String section, String title, String alternative, Renderable drawn) {
    return new Block(
        Kind.PICTURE,
        section,
        Typography.of(title),
        Typography.of(alternative),
        "",
        false,
        false,
        List.of(),
        drawn);
  }
}
