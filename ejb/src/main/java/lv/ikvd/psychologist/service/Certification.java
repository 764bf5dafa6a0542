package lv.ikvd.psychologist.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.board.entity.AdviceRepository;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.psychologist.entity.Evidence;
import lv.ikvd.psychologist.entity.PsychologistProposal;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.security.entity.Roles;

/** Opens cases about certificates and rights of supervisors, and takes in what is proved. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class Certification {

  @Inject private PsychologistEntries entries;
  @Inject private CaseBasis basis;
  @Inject private AdviceRepository advice;
  @Inject private Intake intake;
  @Inject private Casework casework;
  @Inject private CodeWords codes;
  @Inject private OfficeContext office;

  /**
   * Receives an application for a certificate in a field (public service 27); the commission of the
   * field gives its opinion first.
   */
  public OpenedCase certify(
      String number, LocalDate receivedOn, IntakeChannel channel, String field) {
    return inField(Psychologists.CERTIFICATION, number, receivedOn, channel, field);
  }

  /** Receives an application for the right to supervise in a field (public service 28). */
  public OpenedCase supervise(
      String number, LocalDate receivedOn, IntakeChannel channel, String field) {
    return inField(Psychologists.SUPERVISION, number, receivedOn, channel, field);
  }

  private OpenedCase inField(
      String procedure, String number, LocalDate receivedOn, IntakeChannel channel, String field) {
    EntryRow entry = entries.living(number);
    if (field == null || !codes.has(Psychologists.FIELD, field, office.today())) {
      throw new Problem("PSYCHOLOGIST-033").at("field");
    }
    OpenedCase opened = intake.receive(procedure, entry, receivedOn, channel);
    basis.propose(opened.id(), new PsychologistProposal(List.of(), field, null, null, null));
    advice.ask(opened.id(), Psychologists.REGISTER + "_" + field);
    return opened;
  }

  /** Receives an application to have a suspended certificate in force again. */
  public OpenedCase restore(
      String number, LocalDate receivedOn, IntakeChannel channel, String certificate) {
    EntryRow entry = entries.living(number);
    PsychologistProposal asked = about(entry, certificate, null, null);
    OpenedCase opened = intake.receive(Psychologists.RESTORATION, entry, receivedOn, channel);
    basis.propose(opened.id(), asked);
    return opened;
  }

  /**
   * Begins a case of the office about a certificate or a supervisor's card.
   *
   * @param procedure suspension, annulment or loss of the right to supervise
   * @param subject number of the certificate or card
   * @param ground code of {@code PS_GROUND}
   * @param until last day of a suspension, or null
   */
  public OpenedCase begin(
      String procedure,
      String number,
      String subject,
      String ground,
      LocalDate until,
      String reason) {
    EntryRow entry = entries.living(number);
    PsychologistProposal asked = about(entry, subject, ground, until);
    OpenedCase opened = intake.openByOffice(procedure, entry.partyId(), entry.id(), reason, null);
    basis.propose(opened.id(), asked);
    return opened;
  }

  /** What is asked for, with the field of the certificate or card. */
  private PsychologistProposal about(
      EntryRow entry, String subject, String ground, LocalDate until) {
    var said = entries.contentOf(entry.id());
    String field =
        said.certificate(String.valueOf(subject))
            .map(one -> one.field())
            .or(() -> said.right(String.valueOf(subject)).map(one -> one.field()))
            .orElseThrow(() -> new Problem("PSYCHOLOGIST-034").at("subject"));
    return new PsychologistProposal(List.of(), field, subject, ground, until);
  }

  /**
   * Writes what is proved by now; the story of the case tells each field.
   *
   * @throws Problem PSYCHOLOGIST-035 if the result of an examination has no day
   */
  public void prove(CaseRef ref, CaseRow row, @Valid Evidence proved) {
    if (proved.passed() != null && proved.examOn() == null) {
      throw new Problem("PSYCHOLOGIST-035").at("examOn");
    }
    casework.tellChanges(
        ref,
        ContentField.changes(
            EvidenceField.ALL, basis.proved(row.id()), proved, codes.on(office.today())));
    basis.prove(row.id(), proved);
  }
}
