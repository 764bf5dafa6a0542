package lv.ikvd.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.Proposal;
import lv.ikvd.institution.service.InstitutionApplications;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.web.ContentWords;

/** What a case proposes for an institution, beside what the entry says now. */
@Named("institutionCasePart")
@RequestScoped
public class CasePartBean {

  /**
   * All that the part shows.
   *
   * @param endGround on which ground the entry is to end; null where it is not
   */
  public record Shown(
      List<ContentWords.Line> lines, boolean onEntry, String name, String endGround) {}

  @Inject private InstitutionApplications applications;
  @Inject private InstitutionEntries entries;
  @Inject private InstitutionWords words;

  private final Map<Long, Shown> shown = new HashMap<>();

  /** Read once per request, however often the page asks. */
  public Shown of(CaseRow row) {
    return shown.computeIfAbsent(row.id(), id -> show(row));
  }

  private Shown show(CaseRow row) {
    Proposal proposal = applications.proposal(row.id());
    Institution now = now(row, proposal);
    String name = now == null ? null : now.name();
    if (proposal == null || proposal.institution() == null) {
      return new Shown(
          List.of(), now != null, name, proposal == null ? null : proposal.endGround());
    }
    Institution asked =
        row.isOpen() ? applications.working(row).institution() : proposal.institution();
    return new Shown(words.compared(now, asked), now != null, name, null);
  }

  /** The entry: of a case that is over, as it was when the case proposed to change it. */
  private Institution now(CaseRow row, Proposal proposal) {
    if (row.entryId() == null || proposal != null && proposal.seenVersionId() == null) {
      return null;
    }
    return row.isOpen() || proposal == null
        ? entries.contentOf(row.entryId()).institution()
        : entries.contentAt(proposal.seenVersionId()).institution();
  }
}
