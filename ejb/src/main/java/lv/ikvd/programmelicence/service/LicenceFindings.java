package lv.ikvd.programmelicence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.entity.LicenceReader;
import lv.ikvd.programmelicence.entity.LicenceRepository;
import lv.ikvd.programmelicence.entity.Proposal;
import lv.ikvd.programmelicence.entity.VisitFinding;
import lv.ikvd.programmelicence.entity.VisitRepository;

/** What stands in the way of licensing, amending, or taking the force of a licence. */
@ApplicationScoped
public class LicenceFindings {

  private static final String ANCHOR = "proposal";
  private static final String VISITS = "visits";

  @Inject private LicenceRepository repository;
  @Inject private LicenceReader licences;
  @Inject private VisitRepository visits;
  @Inject private InstitutionEntries institutions;
  @Inject private LicenceRules rules;
  @Inject private OfficeContext office;

  List<Finding> of(CaseRow proceeding, String decisionKind) {
    return switch (decisionKind) {
      case ProgrammeLicences.LICENSE, ProgrammeLicences.AMEND -> ofProposal(proceeding);
      case ProgrammeLicences.LOSE_FORCE -> ofLoss(proceeding);
      default -> List.of();
    };
  }

  private List<Finding> ofProposal(CaseRow proceeding) {
    Licence asked = repository.proposal(proceeding.id()).map(Proposal::licence).orElse(null);
    if (asked == null) {
      return List.of(Finding.of("PROGRAMMELICENCE-008", ANCHOR, proceeding.number()));
    }
    List<Finding> findings = new ArrayList<>();
    rules
        .rebase(proceeding)
        .ifPresent(
            change ->
                change.conflicts().stream()
                    .map(
                        field ->
                            Finding.of(
                                "PROGRAMMELICENCE-009",
                                ANCHOR,
                                "{programmelicence.field." + field.field() + "}"))
                    .forEach(findings::add));
    if (!isRegistered(asked)) {
      findings.add(Finding.of("PROGRAMMELICENCE-016", ANCHOR, asked.institution().named()));
    }
    if (!rules.fits(proceeding, asked)) {
      findings.add(Finding.of("PROGRAMMELICENCE-001", ANCHOR, asked.code()));
    }
    if (rules.isOf(proceeding, LicenceRules.QUALIFIED, asked) && asked.qualifications().isEmpty()) {
      findings.add(Finding.of("PROGRAMMELICENCE-011", ANCHOR));
    }
    licences
        .numberOf(asked, proceeding.entryId(), office.today())
        .map(number -> Finding.of("PROGRAMMELICENCE-007", ANCHOR, asked.code(), number))
        .ifPresent(findings::add);
    if (proceeding.entryId() == null) {
      findings.addAll(beforeLicensing(proceeding, asked));
    }
    return findings;
  }

  /** The start in time, and of a vocational programme what experts found. */
  private List<Finding> beforeLicensing(CaseRow proceeding, Licence asked) {
    List<Finding> findings = new ArrayList<>();
    LocalDate planned = asked.start().planned();
    int months = rules.months(proceeding.ruleVersionId(), "START_NOTICE_MONTHS");
    if (planned != null && planned.isBefore(proceeding.openedOn().plusMonths(months))) {
      findings.add(
          Finding.of("PROGRAMMELICENCE-010", ANCHOR, planned.toString(), Integer.toString(months)));
    }
    if (rules.isOf(proceeding, LicenceRules.VOCATIONAL, asked)) {
      List<VisitFinding> found = visits.of(proceeding.id());
      if (found.isEmpty()) {
        findings.add(Finding.of("PROGRAMMELICENCE-012", VISITS));
      }
      if (found.stream().anyMatch(one -> !one.met() && isLast(one, found))) {
        findings.add(Finding.of("PROGRAMMELICENCE-013", VISITS));
      }
    }
    return findings;
  }

  /** What was found later of the same thing counts instead of what was found before. */
  private static boolean isLast(VisitFinding one, List<VisitFinding> found) {
    return found.subList(found.indexOf(one) + 1, found.size()).stream()
        .noneMatch(later -> later.aspect().equals(one.aspect()));
  }

  private List<Finding> ofLoss(CaseRow proceeding) {
    LicenceContent now = rules.contentOf(proceeding);
    String ground = repository.proposal(proceeding.id()).map(Proposal::lossGround).orElse(null);
    boolean started =
        now.licence().start().happened() != null || office.today().isBefore(now.startsBy());
    if (ProgrammeLicences.NOT_STARTED.equals(ground) && started) {
      return List.of(Finding.of("PROGRAMMELICENCE-017", ANCHOR, now.startsBy().toString()));
    }
    return ProgrammeLicences.INSTITUTION_ENDED.equals(ground) && isRegistered(now.licence())
        ? List.of(Finding.of("PROGRAMMELICENCE-018", ANCHOR, now.licence().institution().named()))
        : List.of();
  }

  private boolean isRegistered(Licence licence) {
    return institutions.contentOf(licence.institution().entryId()).status(office.today())
        == InstitutionStatus.REGISTERED;
  }
}
