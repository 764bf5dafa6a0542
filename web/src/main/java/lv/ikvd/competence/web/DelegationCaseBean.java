package lv.ikvd.competence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.competence.entity.Delegation;
import lv.ikvd.competence.entity.DelegationProposal;
import lv.ikvd.competence.service.DelegationApplications;
import lv.ikvd.competence.service.DelegationEntries;
import lv.ikvd.competence.service.DelegationRules;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.proceeding.web.Words;

/** What a case proposes for a contract, and what stands in its way. */
@Named("delegationCase")
@RequestScoped
public class DelegationCaseBean {

  /**
   * All that the part shows.
   *
   * @param lines what is asked for; none where a contract is to end
   * @param ending the contract that is to end; null where one is asked for
   */
  public record Shown(
      DelegationProposal proposal, List<ContentWords.Line> lines, Delegation ending) {}

  @Inject private DelegationApplications applications;
  @Inject private DelegationEntries entries;
  @Inject private DelegationWords words;

  private final Map<Long, Shown> shown = new HashMap<>();

  /** Read once per request, however often the page asks. */
  public Shown of(CaseRow row) {
    return shown.computeIfAbsent(row.id(), id -> show(row));
  }

  private Shown show(CaseRow row) {
    DelegationProposal proposal = applications.proposal(row.id());
    if (proposal == null) {
      return new Shown(null, List.of(), null);
    }
    if (proposal.delegation() == null) {
      return new Shown(proposal, List.of(), entries.contentOf(row.entryId()).delegation());
    }
    Map<String, String> notes = row.isOpen() ? notes(row) : Map.of();
    return new Shown(proposal, words.compared(null, proposal.delegation(), notes), null);
  }

  /** What stands in the way, by field. */
  private Map<String, String> notes(CaseRow row) {
    Words said = CaseWords.current();
    return applications.findings(row).stream()
        .filter(finding -> finding.anchor().startsWith(DelegationRules.ROW))
        .collect(
            Collectors.toMap(
                finding -> finding.anchor().substring(DelegationRules.ROW.length()),
                finding -> said.of(finding.code(), finding.arguments().toArray()),
                (one, other) -> one + " " + other));
  }
}
