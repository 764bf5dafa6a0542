package lv.ikvd.notice.report;

import static lv.ikvd.document.report.Typography.inWords;
import static lv.ikvd.document.report.Typography.of;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Block;
import lv.ikvd.document.report.Sheet;
import lv.ikvd.document.report.Template;
import lv.ikvd.document.report.Typography;

/** Renders what goes to the post. One instance serves all threads. */
public final class PostDocument {

  private static final String PLACE = "Rīgā";

  private final Template template = Template.load("reports/notice/post.jasper");

  /** Writes the list of the items of a batch (pasta sūtījumu saraksts), in their order. */
  public void writeList(
      String number, LocalDate date, List<PostedLetter> letters, OutputStream out) {
    List<Block> rows = new ArrayList<>();
    rows.add(
        Block.row(
            Block.Kind.HEAD,
            "",
            "Nr.",
            List.of("Adresāts", "Veids", "Sūtījuma numurs"),
            true,
            letters.isEmpty()));
    for (int i = 0; i < letters.size(); i++) {
      PostedLetter one = letters.get(i);
      List<String> cells = List.of(String.join("\n", one.recipient()), one.kind(), one.reference());
      boolean last = i == letters.size() - 1;
      rows.add(Block.row(Block.Kind.ROW, "", i + 1 + ".", cells, false, last));
    }
    String counted = "Sūtījumi kopā: " + letters.size();
    Sheet sheet =
        sheet(
            "PASTA SŪTĪJUMU SARAKSTS",
            number,
            date,
            null,
            counted,
            "Nodeva: ____________________     Pieņēma: ____________________");
    template.write(sheet, rows, out);
  }

  /** Writes a letter that is nothing but its text. */
  public void writeLetter(
      List<String> addressee,
      LocalDate date,
      String title,
      List<String> paragraphs,
      OutputStream out) {
    String lines = addressee.stream().map(Typography::of).collect(Collectors.joining("\n"));
    template.write(
        sheet("VĒSTULE", null, date, lines, title, ""), Block.paragraphs("", paragraphs), out);
  }

  private static Sheet sheet(
      String kind, String number, LocalDate date, String addressee, String title, String note) {
    return new Sheet(
        Authority.SERVICE,
        kind,
        number == null ? null : of(number),
        date,
        inWords(date),
        PLACE,
        of(title),
        of(Authority.SERVICE.name() + " · " + title),
        addressee,
        List.of(),
        note,
        null,
        null,
        false);
  }
}
