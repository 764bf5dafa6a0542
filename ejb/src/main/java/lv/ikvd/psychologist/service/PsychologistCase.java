package lv.ikvd.psychologist.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.psychologist.entity.Education;
import lv.ikvd.psychologist.entity.Evidence;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistProposal;
import lv.ikvd.psychologist.entity.PsychologistRepository;
import lv.ikvd.security.entity.Roles;

/** What a case asks for, as all read it who work on it: the look at the case is theirs. */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.AUDITOR,
  Roles.BOARD_MEMBER,
  Roles.BOARD_SECRETARY
})
public class PsychologistCase {

  @Inject private PsychologistRepository repository;
  @Inject private CaseBasis basis;
  @Inject private PsychologistRules rules;
  @Inject private CodeWords codes;
  @Inject private Casework casework;
  @Inject private OfficeContext office;

  /** What the case asks for; empty for a case of another register. */
  public Optional<PsychologistProposal> proposal(CaseRow row) {
    return repository.proposal(row.id());
  }

  /** What the entry says now; empty for a case about none. */
  public Optional<PsychologistContent> now(CaseRow row) {
    return rules.now(row);
  }

  /** What was proved in the case. */
  public Evidence proved(CaseRow row) {
    return basis.proved(row.id());
  }

  /** What stands in the way of what the case asks for. */
  public List<Finding> findings(CaseRow row) {
    return row.isOpen() ? rules.check(row) : List.of();
  }

  /**
   * Corrects the education that a case asks to register, or the recognition on which it rests; the
   * story of the case tells it.
   *
   * @throws lv.ikvd.problem.entity.Problem PSYCHOLOGIST-005 beside a row that cannot be
   */
  @RolesAllowed(Roles.REGISTRAR)
  public void correct(
      CaseRef ref, CaseRow row, @Valid List<Education> degrees, String recognition) {
    List<Education> education = rules.educated(degrees, recognition);
    rules.requireRecognised(recognition, row.partyId());
    PsychologistProposal before = repository.proposal(row.id()).orElseThrow();
    casework.tellChanges(
        ref,
        ContentField.changes(
            List.of(PsychologistField.EDUCATION),
            PsychologistContent.registered(before.education()),
            PsychologistContent.registered(education),
            codes.on(office.today())));
    repository.propose(row.id(), PsychologistProposal.of(education, recognition));
  }
}
