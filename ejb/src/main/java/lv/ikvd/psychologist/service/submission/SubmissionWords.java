package lv.ikvd.psychologist.service.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.DecisionRow;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.psychologist.entity.submission.Submission;
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

  /** The whole reply, its title first; its reasons are for the official to write. */
  String reply(CaseRow row, Submission one) {
    Map<String, String> values = new HashMap<>(rules.paragraphValues(row));
    values.put("date", LatvianDates.longForm(one.receivedOn()));
    values.put("applicant", row.partyName());
    values.put("reasons", SubmissionReplies.OPEN);
    return ParagraphText.of(rulebook.paragraph(row.ruleVersionId(), LETTER + kind(row)).textLv())
        .fill(values)
        .strip();
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
