package lv.ikvd.psychologist.service.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.psychologist.entity.submission.Hearing;
import lv.ikvd.psychologist.entity.submission.Submission;
import lv.ikvd.psychologist.entity.submission.SubmissionRepository;
import lv.ikvd.security.entity.Roles;

/**
 * The submission behind a case, as those read it who work on the case: the look at the case is
 * theirs. Members of boards are not told who submitted it.
 */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.AUDITOR,
  Roles.BOARD_MEMBER,
  Roles.BOARD_SECRETARY
})
public class SubmissionCase {

  @Inject private SubmissionRepository submissions;
  @Inject private SubmissionRules rules;
  @Inject private SubmissionBook book;
  @Inject private OfficeContext office;

  /** The submission; empty for any other case. */
  public Optional<Submission> of(CaseRow row) {
    boolean named =
        Stream.of(Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR)
            .anyMatch(office::has);
    return submissions.of(row.id()).map(one -> named ? one : one.unnamed());
  }

  /** How the psychologist of such a case was heard. */
  public Hearing hearing(CaseRow row) {
    return book.hearing(row.id());
  }

  /** What is missing before anything may be decided. */
  public List<Finding> missing(CaseRow row) {
    return row.isOpen() ? rules.heard(row) : List.of();
  }
}
