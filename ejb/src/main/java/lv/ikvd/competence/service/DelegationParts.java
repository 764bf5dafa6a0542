package lv.ikvd.competence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.competence.entity.Delegation;
import lv.ikvd.competence.entity.qualification.QualificationReader;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.programmelicence.entity.Provider;
import lv.ikvd.programmelicence.entity.Qualification;

/** From what is typed of a contract to the institution and the qualification that are known. */
@ApplicationScoped
public class DelegationParts {

  private static final String FIELD_INSTITUTION = "institution";

  @Inject private InstitutionEntries institutions;
  @Inject private QualificationReader qualifications;
  @Inject private CodeWords codes;
  @Inject private OfficeContext office;

  /**
   * What is typed.
   *
   * @throws Problem INSTITUTION-004 for an institution that is not in its register, COMPETENCE-001
   *     for a qualification that is not gained at the level today, -002 for a term that is over
   */
  Delegation of(DelegationInput input) {
    InstitutionView view = institutions.find(input.institution(), FIELD_INSTITUTION);
    if (view.status() != InstitutionStatus.REGISTERED) {
      throw new Problem("INSTITUTION-004", input.institution()).at(FIELD_INSTITUTION);
    }
    LocalDate today = office.today();
    if (!qualifications.has(input.qualification(), input.level(), today)) {
      throw new Problem("COMPETENCE-001", input.level()).at("level");
    }
    if (input.validUntil().isBefore(today)) {
      throw new Problem("COMPETENCE-002").at("validUntil");
    }
    return new Delegation(
        new Provider(view.entryId(), view.number(), view.content().institution().name()),
        new Qualification(input.qualification(), input.level()),
        input.validUntil(),
        input.accreditedUntil());
  }

  /** What differs, as stories of cases tell it: in the language of the acts. */
  List<FieldChange> changes(Delegation before, Delegation after) {
    return ContentField.changes(DelegationField.ALL, before, after, codes.on(office.today()));
  }
}
