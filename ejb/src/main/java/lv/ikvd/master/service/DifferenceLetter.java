package lv.ikvd.master.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.dataload.entity.ColumnType;
import lv.ikvd.master.entity.ComparedField;
import lv.ikvd.master.entity.ComparedTable;
import lv.ikvd.master.entity.DifferenceRow;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.papers.Outgoing;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.rulebook.service.Rulebook;

/** The letter that asks the holder of an entry which of two systems is right. */
@ApplicationScoped
public class DifferenceLetter {

  private static final String PARAGRAPH = "LETTER_DIFFERENCE";

  @Inject private Rulebook rulebook;
  @Inject private Outgoing outgoing;
  @Inject private OfficeContext office;

  /** Sends it to the holder of the entry that the differences are about. */
  void send(ComparedTable table, List<DifferenceRow> rows, LocalDate due) {
    DifferenceRow first = rows.get(0);
    long rules = rulebook.inForce(Rulebook.APL, office.today()).id();
    String text =
        ParagraphText.of(rulebook.paragraph(rules, PARAGRAPH).textLv())
            .fill(
                Map.of(
                    "entry",
                    first.number(),
                    "changes",
                    rows.stream().map(row -> words(table, row)).collect(Collectors.joining("; ")),
                    "due",
                    LatvianDates.dative(due)));
    outgoing.send(
        first.partyId(),
        new Outgoing.Paper(
            "difference-" + first.id(),
            "LETTER",
            null,
            null,
            "Par ziņām reģistra ierakstā Nr. " + first.number(),
            text));
  }

  private static String words(ComparedTable table, DifferenceRow row) {
    if (row.field() == null) {
      return "ieraksts nav abās sistēmās";
    }
    ComparedField field = table.find(row.field()).orElseThrow();
    return field.isCoded()
        ? field.label()
        : "%s (mūsu reģistrā: %s, VIIS: %s)"
            .formatted(field.label(), shown(field, row.ours()), shown(field, row.theirs()));
  }

  private static String shown(ComparedField field, String value) {
    if (value == null) {
      return "nav";
    }
    return field.column().type() == ColumnType.DAY
        ? LatvianDates.shortForm(LocalDate.parse(value))
        : "„" + value + "”";
  }
}
