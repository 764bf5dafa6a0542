package lv.ikvd.proceeding.service.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.ikvd.party.entity.naming.NameCase;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.papers.LetterComposer;
import lv.ikvd.rulebook.service.ParagraphText;

/** What the placeholders of a letter stand for; what nobody has said yet is left open. */
@ApplicationScoped
public class LetterValues {

  /** Where the author has still to write: a letter that holds it is not sent. */
  public static final String OPEN = "[…]";

  @Inject private LetterComposer composer;

  Map<String, String> of(CaseRow proceeding, Map<NameCase, String> names, LetterFacts facts) {
    Map<String, String> values = new HashMap<>();
    ParagraphText.PLACEHOLDERS.keySet().forEach(name -> values.put(name, OPEN));
    values.putAll(composer.values(proceeding));
    LocalDate received = proceeding.receivedOn();
    put(values, "date", received == null ? null : LatvianDates.longForm(received));
    put(values, "number", proceeding.applicationNumber());
    put(values, "applicantGenitive", names.get(NameCase.GENITIVE));
    put(values, "applicantDative", names.get(NameCase.DATIVE));
    put(values, "applicantAccusative", names.get(NameCase.ACCUSATIVE));
    put(values, "question", facts.question());
    put(values, "due", facts.due() == null ? null : LatvianDates.dative(facts.due()));
    put(values, "body", facts.body());
    put(values, "day", facts.day() == null ? null : LatvianDates.longForm(facts.day()));
    put(values, "hour", facts.hour());
    put(values, "place", facts.place());
    put(values, "reasons", facts.reasons());
    return values;
  }

  private static void put(Map<String, String> values, String name, String value) {
    values.put(name, value == null || value.isBlank() ? OPEN : value.strip());
  }

  /** The words of a part: the author's own, or the checked text with what is known filled in. */
  static String words(LetterPart part, Map<String, String> values) {
    if (part.own() != null) {
      return part.own().strip();
    }
    boolean ofRules = part.source().versionId() != null;
    String text = part.source().text();
    return ofRules ? ParagraphText.of(text).fill(values).strip() : text.strip();
  }
}
