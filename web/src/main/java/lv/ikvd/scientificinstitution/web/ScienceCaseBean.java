package lv.ikvd.scientificinstitution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;
import lv.ikvd.scientificinstitution.entity.ScientificProposal;
import lv.ikvd.scientificinstitution.service.ScientificApplications;
import lv.ikvd.scientificinstitution.service.ScientificEntries;
import lv.ikvd.scientificinstitution.service.ScientificRules;

/** What a case proposes for a scientific institution, beside what the entry says. */
@Named("scienceCase")
@RequestScoped
public class ScienceCaseBean {

  /**
   * All that the part shows.
   *
   * @param proposal null of a case of another register
   * @param now the institution as it is registered; null where the case is about no entry
   * @param lines what is asked for; none where the entry is to end
   */
  public record Shown(
      ScientificProposal proposal, ScientificInstitution now, List<ContentWords.Line> lines) {}

  @Inject private ScientificApplications applications;
  @Inject private ScientificEntries entries;
  @Inject private ScienceWords words;

  private final Map<Long, Shown> shown = new HashMap<>();

  /** Read once per request, however often the page asks. */
  public Shown of(CaseRow row) {
    return shown.computeIfAbsent(row.id(), id -> show(row));
  }

  private Shown show(CaseRow row) {
    ScientificProposal proposal = applications.proposal(row.id());
    ScientificInstitution now = now(row, proposal);
    if (proposal == null || proposal.institution() == null) {
      return new Shown(proposal, now, List.of());
    }
    return row.isOpen()
        ? new Shown(
            proposal, now, words.compared(now, applications.working(row).institution(), notes(row)))
        : new Shown(proposal, now, words.compared(now, proposal.institution()));
  }

  /** What stands in the way, by field. */
  private Map<String, String> notes(CaseRow row) {
    Words said = CaseWords.current();
    return applications.findings(row).stream()
        .filter(finding -> finding.anchor().startsWith(ScientificRules.ROW))
        .collect(
            Collectors.toMap(
                finding -> finding.anchor().substring(ScientificRules.ROW.length()),
                finding -> said.of(finding.code(), finding.arguments().toArray()),
                (one, other) -> one + " " + other));
  }

  /** The entry: of a case that is over, as it was when the case proposed to change it. */
  private ScientificInstitution now(CaseRow row, ScientificProposal proposal) {
    if (row.entryId() == null || proposal == null || proposal.seenVersionId() == null) {
      return null;
    }
    return row.isOpen()
        ? entries.contentOf(row.entryId()).institution()
        : entries.contentAt(proposal.seenVersionId()).institution();
  }
}
