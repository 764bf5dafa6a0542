package lv.ikvd.dataload.service;

import java.util.Locale;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.entity.LoadTable;

/** The files and columns as {@code docs/dataload.md} shows them; printed by {@link #main}. */
final class Reference {

  private Reference() {}

  static String line(LoadColumn column) {
    return "| `%s` | %s | %s | %s |"
        .formatted(column.name(), type(column), column.required() ? "yes" : "", column.meaning());
  }

  private static String type(LoadColumn column) {
    return switch (column.type()) {
      case TEXT -> "text, " + column.max();
      case CHOICE -> String.join(", ", column.values());
      case REFERENCE -> "`source_id` in `" + column.reference() + "`";
      default -> column.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  public static void main(String[] none) {
    for (LoadTable table : LoadDesk.kinds(null).tables()) {
      System.out.println("### `" + table.file() + "`\n\n| column | type | required | meaning |");
      System.out.println("|---|---|---|---|");
      table.columns().forEach(column -> System.out.println(line(column)));
      System.out.println();
    }
  }
}
