package lv.ikvd.psychologist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistProposal;
import lv.ikvd.psychologist.service.PsychologistCase;
import lv.ikvd.psychologist.service.PsychologistRules;
import lv.ikvd.psychologist.service.Psychologists;

/** What a case asks for about a psychologist, beside what the entry says. */
@Named("psychologistCase")
@RequestScoped
public class PsychologistCaseBean {

  /**
   * All that the part shows.
   *
   * @param proposal null of a case that asks for nothing
   * @param now null where the case is about no entry
   * @param education what is asked for of it; none where it stays
   * @param proved what was proved; none where the procedure asks for no proof
   */
  public record Shown(
      PsychologistProposal proposal,
      PsychologistContent now,
      List<ContentWords.Line> education,
      List<ContentWords.Line> proved) {}

  private static final Set<String> PROVING =
      Set.of(Psychologists.CERTIFICATION, Psychologists.SUPERVISION);

  @Inject private PsychologistCase cases;
  @Inject private PsychologistWords words;
  @Inject private EvidenceWords evidence;

  private final Map<Long, Shown> shown = new HashMap<>();

  /** Read once per request, however often the page asks. */
  public Shown of(CaseRow row) {
    return shown.computeIfAbsent(row.id(), id -> show(row));
  }

  /** Whether facts are proved in the case. */
  public boolean proving(CaseRow row) {
    return PROVING.contains(row.procedure());
  }

  private Shown show(CaseRow row) {
    PsychologistProposal proposal = cases.proposal(row).orElse(null);
    PsychologistContent now = cases.now(row).orElse(null);
    if (proposal == null || proposal.education().isEmpty()) {
      return new Shown(proposal, now, List.of(), proved(row));
    }
    PsychologistContent before =
        now == null ? null : PsychologistContent.registered(now.education());
    return new Shown(
        proposal,
        now,
        words.compared(before, PsychologistContent.registered(proposal.education()), notes(row)),
        List.of());
  }

  private List<ContentWords.Line> proved(CaseRow row) {
    return PROVING.contains(row.procedure())
        ? evidence.compared(null, cases.proved(row), notes(row))
        : List.of();
  }

  /** What stands in the way, by field. */
  private Map<String, String> notes(CaseRow row) {
    Words said = CaseWords.current();
    return cases.findings(row).stream()
        .filter(finding -> finding.anchor().startsWith(PsychologistRules.ROW))
        .collect(
            Collectors.toMap(
                finding -> finding.anchor().substring(PsychologistRules.ROW.length()),
                finding -> text(said, finding),
                (one, other) -> one + " " + other));
  }

  private static String text(Words said, Finding finding) {
    return said.of(finding.code(), finding.arguments().toArray());
  }
}
