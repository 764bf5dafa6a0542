package lv.ikvd.recognition.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.board.entity.AdviceRepository;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.ApplicationCommand;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.recognition.entity.RecognitionProposal;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.security.entity.Roles;

/** Takes in what is applied for, and opens what the office begins itself. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class RecognitionApplications {

  @Inject private Applicants applicants;
  @Inject private RecognitionParts parts;
  @Inject private RecognitionRules rules;
  @Inject private RecognitionEntries entries;
  @Inject private RecognitionBasis basis;
  @Inject private AdviceRepository advice;
  @Inject private Intake intake;

  /**
   * Receives an application to have a qualification recognised. The commission of the field gives
   * its opinion first.
   *
   * @throws Problem RECOGNITION-001 if the applicant is no natural person, -005, -006, -008
   *     (conflict) if the person has it recognised, if the same was refused, or is being decided;
   *     what else {@link RecognitionParts} refuses
   */
  public OpenedCase apply(@Valid RecognitionApplication input) {
    if (input.applicant().kind() != PartyKind.NATURAL_PERSON) {
      throw new Problem("RECOGNITION-001").at("kind");
    }
    parts.require(input.qualification());
    long party = applicants.applicant(input.applicant());
    rules.requireNew(party, input.qualification());
    OpenedCase opened =
        intake
            .receive(
                new ApplicationCommand(
                    List.of(Recognitions.RECOGNITION),
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
    basis.propose(opened.id(), RecognitionProposal.of(input.qualification()));
    rules
        .adviser(input.qualification(), input.receivedOn())
        .ifPresent(board -> advice.ask(opened.id(), board));
    return opened;
  }

  /**
   * Receives the application of somebody who has completed the measure.
   *
   * @throws Problem RECOGNITION-007 (conflict) if none is asked for, -015 for a day that lies ahead
   *     or before the measure was asked for
   */
  public OpenedCase complete(
      String number, LocalDate receivedOn, IntakeChannel channel, LocalDate completedOn) {
    EntryRow entry = entries.waiting(number);
    rules.requireCompletion(entry, completedOn);
    OpenedCase opened = intake.receive(Recognitions.COMPLETION, entry, receivedOn, channel);
    basis.propose(opened.id(), RecognitionProposal.completed(completedOn));
    return opened;
  }

  /**
   * Begins an annulment.
   *
   * @param ground code of {@code RC_END_GROUND}
   * @param reason what the office learnt, or the request: from whom and of which day
   * @throws Problem RECOGNITION-007 (conflict) if it is over, -016 for a ground that is none
   */
  public OpenedCase annul(String number, String ground, String reason) {
    EntryRow entry = entries.living(number);
    if (!Recognitions.GROUNDS.contains(ground)) {
      throw new Problem("RECOGNITION-016").at("ground");
    }
    OpenedCase opened =
        intake.openByOffice(Recognitions.ANNULMENT, entry.partyId(), entry.id(), reason, null);
    basis.propose(opened.id(), RecognitionProposal.ending(ground));
    return opened;
  }
}
