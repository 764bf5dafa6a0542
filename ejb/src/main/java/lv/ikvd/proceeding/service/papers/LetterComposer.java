package lv.ikvd.proceeding.service.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.LatvianTerms;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.service.Officials;

/** Fills the paragraph of a letter with what the case says. */
@ApplicationScoped
public class LetterComposer {

  private static final String BETWEEN = "\n\n";

  @Inject private CaseReader reader;
  @Inject private Rulebook rulebook;
  @Inject private LatvianTerms terms;
  @Inject private Recipients recipients;
  @Inject private Officials officials;
  @Inject private OfficeContext office;

  LetterContent compose(String number, Letter letter, Map<String, String> own) {
    CaseRow proceeding = reader.find(number).orElseThrow();
    Map<String, String> values = values(proceeding);
    values.putAll(own);
    String text =
        ParagraphText.of(rulebook.paragraph(proceeding.ruleVersionId(), letter.code()).textLv())
            .fill(values)
            .strip();
    int end = text.indexOf(BETWEEN);
    boolean titled = text.startsWith("Par ") && end > 0;
    return signed(
        new WrittenLetter(
            recipients.addressee(proceeding.id(), proceeding.partyId()),
            titled ? text.substring(0, end) : "Par lietu Nr. " + number,
            titled ? text.substring(end + BETWEEN.length()) : text));
  }

  /** With the name and position of who writes it; nobody's where the system itself does. */
  LetterContent signed(WrittenLetter letter) {
    Long account = office.accountId();
    return new LetterContent(
        letter.addressee(),
        letter.title(),
        letter.text(),
        account == null ? "" : office.actor(),
        account == null ? "" : officials.position(account));
  }

  /** What the placeholders of a letter stand for in every case. */
  public Map<String, String> values(CaseRow proceeding) {
    Map<String, String> values = new HashMap<>();
    values.put("proceeding", proceeding.number());
    values.put("applicant", proceeding.partyName());
    values.put("number", orDash(proceeding.applicationNumber()));
    values.put("entry", orDash(proceeding.entryNumber()));
    List<DecisionRule> rules =
        rulebook.decisions(proceeding.ruleVersionId(), proceeding.procedure());
    if (!rules.isEmpty()) {
      values.put("contestBody", rules.get(0).contestBody());
      values.put("contestTerm", terms.contest(rules.get(0)));
    }
    return values;
  }

  private static String orDash(String value) {
    return value == null ? "–" : value;
  }
}
