package lv.ikvd.teachingpermit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.ApplicationCommand;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.teachingpermit.entity.Offence;
import lv.ikvd.teachingpermit.entity.PermitFile;
import lv.ikvd.teachingpermit.entity.PermitRepository;
import lv.ikvd.teachingpermit.entity.PermitStatus;

/**
 * Takes in applications for permits, and opens annulments. Only who sits on the commission or keeps
 * its files does; the kernel refuses everybody else with the first line of the story.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class PermitApplications {

  @Inject private Applicants applicants;
  @Inject private PermitRepository repository;
  @Inject private PermitNames names;
  @Inject private PreparedAct prepared;
  @Inject private Registers registers;
  @Inject private OfficeContext office;
  @Inject private Intake intake;

  /**
   * Receives an application. One that the law bars is decided by its file: its check is made and
   * its act is written at once, for the commission to vote on.
   *
   * @throws Problem TEACHINGPERMIT-006 for an article that the list has not, -007 if the applicant
   *     is no natural person, -008 for a day of expunging before that of judgment
   */
  public OpenedCase apply(@Valid PermitInput input) {
    if (input.person().kind() != PartyKind.NATURAL_PERSON) {
      throw new Problem("TEACHINGPERMIT-007").at("kind");
    }
    for (int i = 0; i < input.offences().size(); i++) {
      require(input.offences().get(i), "offences:" + i + ":");
    }
    OpenedCase opened =
        intake
            .receive(
                new ApplicationCommand(
                    List.of(TeachingPermits.PERMIT),
                    applicants.applicant(input.person()),
                    null,
                    input.receivedOn(),
                    input.channel(),
                    null,
                    null,
                    null))
            .get(0);
    PermitFile file =
        new PermitFile(
            input.institution().strip(),
            input.position().strip(),
            input.offences(),
            List.of(),
            null);
    repository.keep(opened.id(), file);
    prepared.ifBarred(opened, file);
    return opened;
  }

  private void require(Offence offence, String row) {
    names.require(TeachingPermits.OFFENCE, offence.article(), row + "article");
    if (offence.expungedOn() != null && offence.expungedOn().isBefore(offence.judgedOn())) {
      throw new Problem("TEACHINGPERMIT-008").at(row + "expungedOn");
    }
  }

  /** Receives the person's own request to annul. */
  public OpenedCase requestAnnulment(
      String entryNumber, LocalDate receivedOn, IntakeChannel channel) {
    EntryRow entry = inForce(entryNumber);
    OpenedCase opened = intake.receive(TeachingPermits.ANNULMENT, entry, receivedOn, channel);
    return annulling(opened, PermitEffects.OWN_REQUEST);
  }

  /** Begins an annulment on the office's own initiative, on a ground. */
  public OpenedCase annul(String entryNumber, String ground, String reason) {
    names.require(TeachingPermits.ANNULMENT_GROUND, ground, "ground");
    EntryRow entry = inForce(entryNumber);
    return annulling(
        intake.openByOffice(TeachingPermits.ANNULMENT, entry.partyId(), entry.id(), reason, null),
        ground);
  }

  private OpenedCase annulling(OpenedCase opened, String ground) {
    repository.keep(opened.id(), new PermitFile(null, null, List.of(), List.of(), ground));
    return opened;
  }

  /**
   * An entry whose permit is in force.
   *
   * @throws Problem TEACHINGPERMIT-009 (conflict) otherwise
   */
  public EntryRow inForce(String entryNumber) {
    EntryRow entry = registers.entry(TeachingPermits.REGISTER, entryNumber);
    PermitStatus status = repository.content(entry.currentVersionId()).status(office.today());
    if (status != PermitStatus.IN_FORCE) {
      throw Problem.conflict("TEACHINGPERMIT-009", entryNumber);
    }
    return entry;
  }
}
