package lv.ikvd.proceeding.service.deciding;

import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.proceeding.service.OfficeContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.entity.ParagraphPart;
import lv.ikvd.rulebook.entity.ParagraphRule;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.rulebook.service.Rulebook;

/** Writes the first text of an act from the checked paragraphs of the rule version. */
@ApplicationScoped
public class ActComposer {

  @Inject private Rulebook rulebook;
  @Inject private Procedures procedures;
  @Inject private Parties parties;
  @Inject private OfficeContext office;

  public DraftCommand compose(CaseRow proceeding, String kind, String ground) {
    DecisionRule rule =
        rulebook.decision(proceeding.ruleVersionId(), proceeding.procedure(), kind);
    PartyRow party = parties.get(proceeding.partyId());
    Map<String, String> values = values(proceeding, rule);
    List<ParagraphRule> paragraphs =
        rulebook.paragraphs(proceeding.ruleVersionId(), proceeding.procedure(), kind);
    return new DraftCommand(
        kind,
        ground,
        null,
        addressee(party),
        text(paragraphs, ParagraphPart.FACTS, values),
        text(paragraphs, ParagraphPart.REASONING, values),
        text(paragraphs, ParagraphPart.NORMS, values),
        text(paragraphs, ParagraphPart.OPERATIVE, values),
        text(paragraphs, ParagraphPart.CONTEST, values));
  }

  private Map<String, String> values(CaseRow proceeding, DecisionRule rule) {
    Map<String, String> values = new HashMap<>();
    values.put("applicant", proceeding.partyName());
    values.put("proceeding", proceeding.number());
    values.put("application", orDash(proceeding.applicationNumber()));
    values.put("receivedOn", LatvianDates.longForm(
        proceeding.receivedOn() == null ? proceeding.openedOn() : proceeding.receivedOn()));
    values.put("date", LatvianDates.longForm(office.today()));
    values.put("entry", orDash(proceeding.entryNumber()));
    values.put("contestBody", rule.contestBody());
    values.putAll(procedures.get(proceeding.procedure()).paragraphValues(proceeding));
    return values;
  }

  private static String text(
      List<ParagraphRule> paragraphs, ParagraphPart part, Map<String, String> values) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.part() == part)
        .map(paragraph -> ParagraphText.fill(paragraph.textLv(), values))
        .collect(Collectors.joining("\n\n"));
  }

  private static String addressee(PartyRow party) {
    return party.addressLine() == null
        ? party.displayName()
        : party.displayName() + "\n" + party.addressLine();
  }

  private static String orDash(String value) {
    return value == null ? "–" : value;
  }
}
