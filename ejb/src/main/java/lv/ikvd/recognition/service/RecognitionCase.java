package lv.ikvd.recognition.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import lv.ikvd.board.entity.AdviceRepository;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.entity.Measure;
import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.entity.RecognitionProposal;
import lv.ikvd.security.entity.Roles;

/** What a case is about, as all read it who work on it: the look at the case is theirs. */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.AUDITOR,
  Roles.BOARD_MEMBER,
  Roles.BOARD_SECRETARY
})
public class RecognitionCase {

  @Inject private RecognitionBasis basis;
  @Inject private RecognitionRules rules;
  @Inject private RecognitionParts parts;
  @Inject private AdviceRepository advice;
  @Inject private Casework casework;

  /** What the case is about; empty for a case of another register. */
  public Optional<RecognitionProposal> proposal(CaseRow row) {
    return basis.proposal(row.id());
  }

  /** What the entry says now; empty for a case about none. */
  public Optional<RecognitionContent> now(CaseRow row) {
    return Optional.ofNullable(row.entryId()).map(basis::now);
  }

  /** What stands in the way of what the case asks for. */
  public List<Finding> findings(CaseRow row) {
    return row.isOpen() ? rules.check(row) : List.of();
  }

  /**
   * The qualification that a case asks to recognise.
   *
   * @throws Problem RECOGNITION-003 if it asks for none
   */
  public RecognitionProposal asked(CaseRow row) {
    return basis
        .proposal(row.id())
        .filter(proposal -> proposal.qualification() != null)
        .orElseThrow(() -> new Problem("RECOGNITION-003", row.number()));
  }

  /**
   * Corrects what the case asks to recognise; the story of the case tells each field. Another field
   * asks another commission.
   */
  @RolesAllowed(Roles.REGISTRAR)
  public void correct(CaseRef ref, CaseRow row, @Valid ForeignQualification after) {
    parts.require(after);
    RecognitionProposal before = asked(row);
    casework.tellChanges(ref, parts.changes(before.qualification(), after));
    basis.propose(row.id(), before.with(after));
    rules.adviser(after, row.openedOn()).ifPresent(board -> advice.ask(row.id(), board));
  }

  /**
   * Writes which measure the applicant has chosen and why it is needed, or that none is.
   *
   * @param measure null for none
   * @throws Problem RECOGNITION-014 for an adaptation period that is none or too long, -018 if it
   *     is not said in what the education differs
   */
  @RolesAllowed(Roles.REGISTRAR)
  public void measure(
      CaseRef ref, CaseRow row, Measure measure, @Size(max = 1800) String difference) {
    RecognitionProposal before = asked(row);
    if (measure != null) {
      rules.require(measure);
      if (difference == null || difference.isBlank()) {
        throw new Problem("RECOGNITION-018").at("difference");
      }
    }
    casework.tellChanges(ref, parts.changes(before, measure));
    basis.propose(row.id(), before.with(measure, measure == null ? null : difference.strip()));
  }
}
