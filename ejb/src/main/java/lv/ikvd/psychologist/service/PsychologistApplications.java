package lv.ikvd.psychologist.service;

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
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.psychologist.entity.Education;
import lv.ikvd.psychologist.entity.PsychologistProposal;
import lv.ikvd.psychologist.entity.PsychologistReader;
import lv.ikvd.psychologist.entity.PsychologistRepository;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.security.entity.Roles;

/** Takes in what psychologists apply for, and opens what the office begins itself. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class PsychologistApplications {

  @Inject private Applicants applicants;
  @Inject private PsychologistEntries entries;
  @Inject private PsychologistReader reader;
  @Inject private PsychologistRepository repository;
  @Inject private PsychologistRules rules;
  @Inject private Intake intake;

  /**
   * Receives an application to be registered (public service 25).
   *
   * @throws Problem PSYCHOLOGIST-001 if the applicant is no natural person, -002 (conflict) if the
   *     register has the person already, -005 beside a row of education that cannot be,
   *     RECOGNITION-030 to -032 for a recognition that is none, is not in force or is somebody
   *     else's
   */
  public OpenedCase register(@Valid PsychologistRegistration input) {
    if (input.applicant().kind() != PartyKind.NATURAL_PERSON) {
      throw new Problem("PSYCHOLOGIST-001").at("kind");
    }
    List<Education> studied = rules.educated(input.education(), input.recognition());
    long party = applicants.applicant(input.applicant());
    rules.requireRecognised(input.recognition(), party);
    reader
        .numberOf(party)
        .ifPresent(
            number -> {
              throw Problem.conflict("PSYCHOLOGIST-002", number).at("personalCode");
            });
    OpenedCase opened =
        intake
            .receive(
                new ApplicationCommand(
                    List.of(Psychologists.REGISTRATION),
                    party,
                    null,
                    input.receivedOn(),
                    input.channel(),
                    applicants.representative(
                        input.representativeCode(),
                        input.representativeName(),
                        input.representativeEmail()),
                    input.authority(),
                    null))
            .get(0);
    return asking(opened, PsychologistProposal.of(studied, input.recognition()));
  }

  /**
   * Receives an application to amend what is registered of the education (public service 26).
   *
   * @throws Problem PSYCHOLOGIST-006 if it asks for no change
   */
  public OpenedCase amend(
      String number, LocalDate receivedOn, IntakeChannel channel, @Valid List<Education> asked) {
    EntryRow entry = entries.living(number);
    rules.requireEducation(asked);
    if (entries.contentOf(entry.id()).education().equals(asked)) {
      throw new Problem("PSYCHOLOGIST-006");
    }
    return asking(
        intake.receive(Psychologists.AMENDMENT, entry, receivedOn, channel),
        PsychologistProposal.of(asked));
  }

  /** Receives an application of somebody whose entry has ended to be registered again. */
  public OpenedCase reregister(String number, LocalDate receivedOn, IntakeChannel channel) {
    EntryRow entry = entries.ended(number);
    return asking(
        intake.receive(Psychologists.REREGISTRATION, entry, receivedOn, channel),
        PsychologistProposal.of(List.of()));
  }

  /** Receives a psychologist's own application to end the practice. */
  public OpenedCase terminate(String number, LocalDate receivedOn, IntakeChannel channel) {
    EntryRow entry = entries.living(number);
    return asking(
        intake.receive(Psychologists.TERMINATION, entry, receivedOn, channel),
        PsychologistProposal.onGround(Psychologists.REQUEST));
  }

  /** Receives a request for a card of registration, to be issued within the term of the rules. */
  public OpenedCase requestCard(String number, LocalDate receivedOn, IntakeChannel channel) {
    EntryRow entry = entries.living(number);
    return intake.receive(Psychologists.CARD_REQUEST, entry, receivedOn, channel);
  }

  /**
   * Begins an exclusion by the office.
   *
   * @param ground code of {@code PS_GROUND}
   */
  public OpenedCase exclude(String number, String ground, String reason) {
    EntryRow entry = entries.living(number);
    return asking(
        intake.openByOffice(Psychologists.EXCLUSION, entry.partyId(), entry.id(), reason, null),
        PsychologistProposal.onGround(ground));
  }

  private OpenedCase asking(OpenedCase opened, PsychologistProposal proposal) {
    repository.propose(opened.id(), proposal);
    return opened;
  }
}
