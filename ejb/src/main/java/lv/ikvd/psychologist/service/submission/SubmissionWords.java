package lv.ikvd.psychologist.service.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.party.entity.naming.NameCase;
import lv.ikvd.party.service.Parties;
import lv.ikvd.party.service.declension.NameForms;
import lv.ikvd.party.service.declension.PersonName;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.DecisionRow;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.psychologist.entity.submission.Submission;
import lv.ikvd.psychologist.entity.submission.Submitter;
import lv.ikvd.psychologist.entity.submission.SubmitterKind;
import lv.ikvd.psychologist.service.PsychologistRules;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.rulebook.service.Rulebook;

/** With which words a submission is replied to, by what became of it. */
@ApplicationScoped
public class SubmissionWords {

  private static final String LETTER = "LETTER_SUBMISSION_";
  private static final String ENDED = "ENDED";

  @Inject private CaseReader cases;
  @Inject private PsychologistRules rules;
  @Inject private Rulebook rulebook;
  @Inject private Parties parties;
  @Inject private NameForms names;

  /** The whole reply, its title first; its reasons are for the official to write. */
  String reply(CaseRow row, Submission one) {
    Map<String, String> values = new HashMap<>(rules.paragraphValues(row));
    values.put("date", LatvianDates.longForm(one.receivedOn()));
    values.put("applicantGenitive", names.of(parties.get(row.partyId())).in(NameCase.GENITIVE));
    values.put("reasons", SubmissionReplies.OPEN);
    return ParagraphText.of(rulebook.paragraph(row.ruleVersionId(), LETTER + kind(row)).textLv())
        .fill(values)
        .strip();
  }

  /** Whom the reply is for, in the dative where it is a person of two names. */
  static String addressee(Submitter to) {
    String name = to.name().strip();
    int family = name.lastIndexOf(' ');
    return to.kind() == SubmitterKind.PERSON && family > 0
        ? PersonName.decline(name.substring(0, family), name.substring(family + 1))
            .in(NameCase.DATIVE)
        : name;
  }

  private String kind(CaseRow row) {
    if (row.outcome() != Outcome.DECIDED) {
      return ENDED;
    }
    List<DecisionRow> decisions = cases.decisions(row.id());
    String kind = decisions.get(decisions.size() - 1).kind();
    return kind.equals("TERMINATE") ? ENDED : kind;
  }
}
