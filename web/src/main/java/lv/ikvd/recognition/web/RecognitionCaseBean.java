package lv.ikvd.recognition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.entity.RecognitionProposal;
import lv.ikvd.recognition.service.RecognitionCase;
import lv.ikvd.recognition.service.RecognitionRules;

/** What a case is about, and what stands in its way. */
@Named("recognitionCase")
@RequestScoped
public class RecognitionCaseBean {

  /**
   * All that the part shows.
   *
   * @param proposal null of a case of another register
   * @param now what the entry says; null where the case is about none
   * @param lines what is asked to be recognised; none where an entry is decided on
   * @param notes what else stands in the way
   */
  public record Shown(
      RecognitionProposal proposal,
      RecognitionContent now,
      List<ContentWords.Line> lines,
      List<String> notes) {}

  @Inject private RecognitionCase cases;
  @Inject private RecognitionWords words;

  private final Map<Long, Shown> shown = new HashMap<>();

  /** Read once per request, however often the page asks. */
  public Shown of(CaseRow row) {
    return shown.computeIfAbsent(row.id(), id -> show(row));
  }

  private Shown show(CaseRow row) {
    RecognitionProposal proposal = cases.proposal(row).orElse(null);
    if (proposal == null) {
      return new Shown(null, null, List.of(), List.of());
    }
    List<Finding> findings = cases.findings(row);
    return new Shown(
        proposal,
        cases.now(row).orElse(null),
        proposal.qualification() == null
            ? List.of()
            : words.compared(null, proposal.qualification(), beside(findings)),
        findings.stream().filter(one -> !besideField(one)).map(this::text).toList());
  }

  /** What stands in the way, by field. */
  private Map<String, String> beside(List<Finding> findings) {
    return findings.stream()
        .filter(RecognitionCaseBean::besideField)
        .collect(
            Collectors.toMap(
                finding -> finding.anchor().substring(RecognitionRules.ROW.length()),
                this::text,
                (one, other) -> one + " " + other));
  }

  private static boolean besideField(Finding finding) {
    return finding.anchor().startsWith(RecognitionRules.ROW);
  }

  private String text(Finding finding) {
    Words said = CaseWords.current();
    return said.of(finding.code(), finding.arguments().toArray());
  }
}
