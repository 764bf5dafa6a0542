package lv.ikvd.scientificinstitution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;
import lv.ikvd.scientificinstitution.entity.ScientificProposal;
import lv.ikvd.scientificinstitution.service.ScientificApplications;
import lv.ikvd.scientificinstitution.service.ScientificEntries;

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
    ScientificInstitution asked =
        row.isOpen() ? applications.working(row).institution() : proposal.institution();
    return new Shown(proposal, now, words.compared(now, asked));
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
