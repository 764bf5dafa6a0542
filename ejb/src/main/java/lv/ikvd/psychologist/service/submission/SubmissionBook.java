package lv.ikvd.psychologist.service.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.psychologist.entity.PsychologistProposal;
import lv.ikvd.psychologist.entity.PsychologistRepository;
import lv.ikvd.psychologist.entity.submission.Hearing;
import lv.ikvd.psychologist.entity.submission.Submission;
import lv.ikvd.psychologist.entity.submission.SubmissionRepository;

/** What is kept of a submission: itself, and what its case asks for. */
@ApplicationScoped
public class SubmissionBook {

  @Inject private SubmissionRepository submissions;
  @Inject private PsychologistRepository proposals;
  @Inject private OfficeContext office;

  LocalDate today() {
    return office.today();
  }

  /** The submission behind a case, or null. */
  Submission submission(long proceedingId) {
    return submissions.of(proceedingId).orElse(null);
  }

  /** Whether the letter is the first reply. */
  boolean replied(long proceedingId, String letter) {
    return submissions.replied(proceedingId, letter, today());
  }

  void begin(long proceedingId, PsychologistProposal asked, Submission one) {
    proposals.propose(proceedingId, asked);
    submissions.add(proceedingId, one);
  }

  Hearing hearing(long proceedingId) {
    Submission one = submissions.of(proceedingId).orElseThrow();
    return new Hearing(one.calledOn(), one.heardOn(), asked(proceedingId).until());
  }

  void hear(long proceedingId, Hearing hearing) {
    PsychologistProposal asked = asked(proceedingId);
    proposals.propose(
        proceedingId,
        new PsychologistProposal(
            asked.education(),
            asked.field(),
            asked.number(),
            asked.ground(),
            hearing.suspendUntil()));
    submissions.hear(proceedingId, hearing.calledOn(), hearing.heardOn());
  }

  private PsychologistProposal asked(long proceedingId) {
    return proposals.proposal(proceedingId).orElseThrow();
  }
}
