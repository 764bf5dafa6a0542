package lv.ikvd.psychologist.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.psychologist.entity.submission.Hearing;
import lv.ikvd.psychologist.entity.submission.Submission;
import lv.ikvd.psychologist.entity.submission.SubmitterKind;
import lv.ikvd.psychologist.service.PsychologistRules;
import lv.ikvd.psychologist.service.submission.HearingField;
import lv.ikvd.psychologist.service.submission.SubmissionCase;

/** What pages say of a submission and of the hearing. */
@Named("psychologistSubmission")
@RequestScoped
public class SubmissionTexts extends ContentWords<Hearing> {

  @Inject private SubmissionCase cases;

  private final Map<Long, Optional<Submission>> shown = new HashMap<>();

  @Override
  protected List<ContentField<Hearing>> fields() {
    return HearingField.ALL;
  }

  @Override
  protected String bundle() {
    return "psychologist";
  }

  /** The submission behind a case, or null; read once per request, however often asked. */
  public Submission of(CaseRow row) {
    return shown.computeIfAbsent(row.id(), id -> cases.of(row)).orElse(null);
  }

  /** How the psychologist was heard, with what is missing beside it. */
  public List<Line> hearing(CaseRow row) {
    Words said = CaseWords.current();
    Map<String, String> notes =
        cases.missing(row).stream()
            .collect(
                Collectors.toMap(
                    one -> one.anchor().substring(PsychologistRules.ROW.length()),
                    one -> said.of(one.code(), one.arguments().toArray())));
    return compared(null, cases.hearing(row), notes);
  }

  /** Whether a reply is due: the case is decided or ended, and nobody has replied. */
  public boolean waits(CaseRow row) {
    Submission one = of(row);
    return one != null && one.submitter() != null && one.reply() == null && row.outcome() != null;
  }

  public List<SelectItem> getKinds() {
    return texts().choices(SubmitterKind.values());
  }

  /** Ways on which a letter leaves the office. */
  public List<SelectItem> getWays() {
    return texts()
        .choices(
            new Channel[] {
              Channel.E_ADDRESS, Channel.EMAIL, Channel.POST, Channel.REGISTERED_POST
            });
  }
}
