package lv.ikvd.psychologist.service.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseFlow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.psychologist.entity.PsychologistReader;
import lv.ikvd.psychologist.service.PsychologistEntries;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Roles;

/**
 * Issues cards of registration that psychologists ask for. Nothing is decided: the request is a
 * case with a term, and ends when the card is on its way.
 */
@Stateless
@RolesAllowed(Roles.REGISTRAR)
public class Cards {

  @Inject private PsychologistEntries entries;
  @Inject private PsychologistReader reader;
  @Inject private Issuance issuance;
  @Inject private CaseFlow flow;
  @Inject private Rulebook rulebook;

  /**
   * Issues the card that a case asks for, and ends the case; the card goes out once it is sealed.
   *
   * @return the number of the card
   * @throws Problem PSYCHOLOGIST-044 if the case asks for none, -003 (conflict) if the psychologist
   *     is no longer in the register, PROC-002 if the case is over
   */
  public String issue(CaseRef ref, CaseRow row) {
    if (!row.procedure().equals(Psychologists.CARD_REQUEST)) {
      throw Problem.conflict("PSYCHOLOGIST-044", row.number());
    }
    EntryRow entry = entries.living(row.entryNumber());
    String basis = rulebook.version(row.ruleVersionId()).citation();
    String number =
        issuance
            .issue(
                new IssueDraft(
                    PaperKind.PS_CARD.name(),
                    Psychologists.REGISTER,
                    entry.id(),
                    entry.currentVersionId(),
                    null,
                    row.id(),
                    null,
                    paper(entry, basis)))
            .number();
    flow.serve(ref, number);
    return number;
  }

  private String paper(EntryRow entry, String basis) {
    LocalDate since = entry.registeredOn();
    return new PsychologistPaper(
            reader.nameOf(entry.partyId()), entry.number(), null, null, since, null, basis)
        .toJson();
  }
}
