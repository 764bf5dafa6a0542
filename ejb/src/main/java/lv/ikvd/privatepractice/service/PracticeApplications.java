package lv.ikvd.privatepractice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.privatepractice.entity.Proposal;
import lv.ikvd.privatepractice.entity.Training;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.ApplicationCommand;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.security.entity.Roles;

/** Takes in what teachers apply for, and opens what the office begins itself. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class PracticeApplications {

  @Inject private Applicants applicants;
  @Inject private PracticeEntries entries;
  @Inject private Proposals proposals;
  @Inject private Intake intake;

  /**
   * Receives an application for certificates (public service 9): a case for each programme, all on
   * one file.
   *
   * @throws Problem PRIVATEPRACTICE-007 if the applicant is no natural person
   */
  public List<OpenedCase> apply(@Valid CertificateInput input) {
    if (input.teacher().kind() != PartyKind.NATURAL_PERSON) {
      throw new Problem("PRIVATEPRACTICE-007").at("kind");
    }
    List<Proposal> asked = input.programmes().stream().map(proposals::of).toList();
    List<OpenedCase> opened =
        intake.receive(
            new ApplicationCommand(
                Collections.nCopies(asked.size(), PrivatePractice.ISSUE),
                applicants.applicant(input.teacher()),
                null,
                input.receivedOn(),
                input.channel(),
                applicants.representative(
                    input.representativeCode(),
                    input.representativeName(),
                    input.representativeEmail()),
                input.authority(),
                null));
    for (int i = 0; i < opened.size(); i++) {
      proposals.begin(opened.get(i).id(), asked.get(i), input.programmes().get(i).text());
    }
    proposals.prove(opened.get(0).id(), input.trainings());
    return opened;
  }

  /**
   * Receives an application to extend a certificate (public service 10), with the updated programme
   * and the professional development since.
   *
   * @throws Problem PRIVATEPRACTICE-003 (conflict) if it is annulled
   */
  public OpenedCase extend(
      String entryNumber,
      LocalDate receivedOn,
      IntakeChannel channel,
      @Valid ProgrammeInput programme,
      @Valid List<Training> trainings) {
    EntryRow entry = entries.living(entryNumber);
    Proposal proposal = proposals.of(programme);
    OpenedCase opened = intake.receive(PrivatePractice.EXTEND, entry, receivedOn, channel);
    proposals.begin(opened.id(), proposal, programme.text());
    proposals.prove(opened.id(), trainings);
    return opened;
  }

  /**
   * Receives an application for a certificate on another name or code of its holder.
   *
   * @param teacher as the holder is called now
   * @throws Problem PRIVATEPRACTICE-005 (conflict) if it is not in force, -008 (conflict) if the
   *     code is that of somebody else
   */
  public OpenedCase reissue(
      String entryNumber,
      LocalDate receivedOn,
      IntakeChannel channel,
      @Valid ApplicantInput teacher) {
    EntryRow entry = entries.living(entryNumber);
    PracticeContent content = entries.contentOf(entry.id());
    if (content.status(receivedOn) != PracticeStatus.IN_FORCE) {
      throw Problem.conflict("PRIVATEPRACTICE-005");
    }
    if (applicants.applicant(teacher) != entry.partyId()) {
      throw Problem.conflict("PRIVATEPRACTICE-008").at("personalCode");
    }
    OpenedCase opened = intake.receive(PrivatePractice.REISSUE, entry, receivedOn, channel);
    proposals.propose(opened.id(), new Proposal(content.programme(), null));
    return opened;
  }

  /** Receives the teacher's own request to annul. */
  public OpenedCase requestAnnulment(
      String entryNumber, LocalDate receivedOn, IntakeChannel channel) {
    EntryRow entry = entries.living(entryNumber);
    OpenedCase opened = intake.receive(PrivatePractice.ANNUL, entry, receivedOn, channel);
    proposals.propose(opened.id(), annulment(entry, PracticeEffects.OWN_REQUEST));
    return opened;
  }

  /** Begins an annulment on the office's own initiative, on a ground. */
  public OpenedCase annul(String entryNumber, String ground, String reason) {
    EntryRow entry = entries.living(entryNumber);
    OpenedCase opened =
        intake.openByOffice(PrivatePractice.ANNUL, entry.partyId(), entry.id(), reason, null);
    proposals.propose(opened.id(), annulment(entry, ground));
    return opened;
  }

  private Proposal annulment(EntryRow entry, String ground) {
    return new Proposal(entries.contentOf(entry.id()).programme(), ground);
  }
}
