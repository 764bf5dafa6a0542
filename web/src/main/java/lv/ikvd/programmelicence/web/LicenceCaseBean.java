package lv.ikvd.programmelicence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.Proposal;
import lv.ikvd.programmelicence.entity.VisitFinding;
import lv.ikvd.programmelicence.service.LicenceApplications;
import lv.ikvd.programmelicence.service.LicenceEntries;
import lv.ikvd.programmelicence.service.LicenceVisits;

/** What a case proposes for a licence, beside what the entry says now, and what experts found. */
@Named("licenceCasePart")
@RequestScoped
public class LicenceCaseBean {

  /**
   * All that the part shows.
   *
   * @param lossGround on which ground the licence is to lose force; null where it is not
   */
  public record Shown(
      List<ContentWords.Line> lines,
      boolean onEntry,
      String name,
      String lossGround,
      List<VisitFinding> visits) {}

  @Inject private LicenceApplications applications;
  @Inject private LicenceEntries entries;
  @Inject private LicenceVisits visits;
  @Inject private LicenceWords words;

  private final Map<Long, Shown> shown = new HashMap<>();

  /** Read once per request, however often the page asks. */
  public Shown of(CaseRow row) {
    return shown.computeIfAbsent(row.id(), id -> show(row));
  }

  private Shown show(CaseRow row) {
    Proposal proposal = applications.proposal(row.id());
    List<VisitFinding> found = visits.of(row.id());
    Licence now = now(row, proposal);
    String name = now == null ? null : now.name();
    if (proposal == null || proposal.licence() == null) {
      String ground = proposal == null ? null : proposal.lossGround();
      return new Shown(List.of(), now != null, name, ground, found);
    }
    Licence asked = row.isOpen() ? applications.working(row).licence() : proposal.licence();
    return new Shown(words.compared(now, asked), now != null, name, null, found);
  }

  /** The entry: of a case that is over, as it was when the case proposed to change it. */
  private Licence now(CaseRow row, Proposal proposal) {
    if (row.entryId() == null || proposal == null || proposal.seenVersionId() == null) {
      return null;
    }
    return row.isOpen()
        ? entries.contentOf(row.entryId()).licence()
        : entries.contentAt(proposal.seenVersionId()).licence();
  }
}
