package lv.ikvd.psychologist.service.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.board.entity.AdviceRepository;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.psychologist.entity.CertificateState;
import lv.ikvd.psychologist.entity.FieldCertificate;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistProposal;
import lv.ikvd.psychologist.entity.PsychologistRepository;
import lv.ikvd.psychologist.entity.submission.Submission;
import lv.ikvd.psychologist.entity.submission.SubmissionRepository;
import lv.ikvd.psychologist.service.PsychologistRules;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.rulebook.service.Rulebook;

/** What stands in the way of a decision on a submission: no hearing, nothing to take away. */
@ApplicationScoped
public class SubmissionRules {

  private static final String DAYS = "HEARING_INVITATION_DAYS";
  private static final String PROPOSAL = "proposal";

  @Inject private SubmissionRepository submissions;
  @Inject private PsychologistRepository repository;
  @Inject private PsychologistRules rules;
  @Inject private AdviceRepository advice;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;

  List<Finding> check(CaseRow proceeding, String kind) {
    List<Finding> findings = new ArrayList<>(heard(proceeding));
    PsychologistContent now = rules.now(proceeding).orElseThrow();
    String field = field(proceeding);
    switch (kind) {
      case "SUSPEND" -> taken(state(now, field) == CertificateState.IN_FORCE, findings);
      case "ANNUL" ->
          taken(
              List.of(CertificateState.IN_FORCE, CertificateState.SUSPENDED)
                  .contains(state(now, field)),
              findings);
      case "WITHDRAW_SUPERVISION" -> {
        if (now.rightIn(field, office.today()).isEmpty()) {
          findings.add(Finding.of("PSYCHOLOGIST-057", PROPOSAL));
        }
      }
      default -> {
        // takes nothing
      }
    }
    return findings;
  }

  private static void taken(boolean possible, List<Finding> findings) {
    if (!possible) {
      findings.add(Finding.of("PSYCHOLOGIST-056", PROPOSAL));
    }
  }

  /** Nobody is decided about unheard, and who is invited has time to prepare. */
  List<Finding> heard(CaseRow proceeding) {
    Submission one = submissions.of(proceeding.id()).orElseThrow();
    List<Finding> findings = new ArrayList<>();
    if (one.heardOn() == null) {
      findings.add(Finding.of("PSYCHOLOGIST-054", PsychologistRules.ROW + HearingField.HEARD));
      return findings;
    }
    String days = rulebook.parameter(proceeding.ruleVersionId(), DAYS);
    if (one.calledOn() == null
        || one.calledOn().plusDays(Long.parseLong(days)).isAfter(one.heardOn())) {
      findings.add(
          Finding.of("PSYCHOLOGIST-055", PsychologistRules.ROW + HearingField.CALLED, days));
    }
    return findings;
  }

  private CertificateState state(PsychologistContent now, String field) {
    return now.concerned(field, office.today()).map(one -> one.state(office.today())).orElse(null);
  }

  private String field(CaseRow proceeding) {
    return repository.proposal(proceeding.id()).map(PsychologistProposal::field).orElseThrow();
  }

  Map<String, String> paragraphValues(CaseRow proceeding) {
    Map<String, String> values = new HashMap<>(rules.paragraphValues(proceeding));
    Optional<FieldCertificate> certificate =
        rules
            .now(proceeding)
            .flatMap(now -> now.concerned(field(proceeding), proceeding.openedOn()));
    certificate.ifPresent(one -> values.put("certificate", one.number()));
    return values;
  }

  /** The submission is examined anew, by the commission too. */
  void takenUpAnew(long earlierId, long newId) {
    rules.takenUpAnew(earlierId, newId);
    submissions.takenUpAnew(earlierId, newId);
    repository.proposal(newId).ifPresent(asked -> advice.ask(newId, board(asked.field())));
  }

  /** The commission of a field. */
  static String board(String field) {
    return Psychologists.REGISTER + "_" + field;
  }
}
