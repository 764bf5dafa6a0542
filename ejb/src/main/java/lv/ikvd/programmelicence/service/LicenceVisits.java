package lv.ikvd.programmelicence.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.programmelicence.entity.VisitFinding;
import lv.ikvd.programmelicence.entity.VisitRepository;
import lv.ikvd.security.entity.Roles;

/** What experts of the sector found where a vocational programme is to be delivered. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class LicenceVisits {

  @Inject private VisitRepository visits;
  @Inject private Applicants applicants;
  @Inject private CaseQueries cases;
  @Inject private LicenceParts parts;
  @Inject private OfficeContext office;

  /**
   * Notes a finding; it stays, and a later one of the same thing counts instead of it.
   *
   * @throws Problem PROC-007 if the case is over, PROGRAMMELICENCE-020 of a day that lies ahead or
   *     before the case, -021 without a note on what is not as it has to be
   */
  public void note(String number, @Valid VisitInput input) {
    CaseRow row = cases.open(number).row();
    if (!row.isOpen()) {
      throw new Problem("PROC-007", number);
    }
    if (input.visitedOn().isAfter(office.today()) || input.visitedOn().isBefore(row.openedOn())) {
      throw new Problem("PROGRAMMELICENCE-020").at("visitedOn");
    }
    if (!input.met() && (input.note() == null || input.note().isBlank())) {
      throw new Problem("PROGRAMMELICENCE-021").at("note");
    }
    parts.require(ProgrammeLicences.VISIT_ASPECT, input.aspect(), office.today(), "aspect");
    long expert =
        applicants.person(
            input.personalCode(), input.givenName(), input.familyName(), ContactCommand.NONE);
    visits.add(
        row.id(),
        expert,
        new VisitFinding(null, input.visitedOn(), input.aspect(), input.met(), input.note()),
        office.now(),
        office.actor());
  }

  /** What was found in a case. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public List<VisitFinding> of(long proceedingId) {
    return visits.of(proceedingId);
  }
}
