package lv.ikvd.psychologist.service.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.board.entity.AdviceRepository;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistProposal;
import lv.ikvd.psychologist.entity.submission.Hearing;
import lv.ikvd.psychologist.entity.submission.Submission;
import lv.ikvd.psychologist.service.PsychologistEntries;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.security.entity.Roles;

/** Takes in submissions about the conduct of psychologists, and who was heard and when. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class Submissions {

  /** Longest text of a submission, as an official sums it up. */
  public static final int LONGEST = 4000;

  static final String REPLY_TERM = "SUBMISSION_REPLY";

  private static final int LONGEST_NAME = 300;
  private static final String GROUND = "GROUND_VIOLATION";

  @Inject private PsychologistEntries entries;
  @Inject private SubmissionBook book;
  @Inject private AdviceRepository advice;
  @Inject private Intake intake;
  @Inject private Casework casework;
  @Inject private CodeWords codes;

  /**
   * Receives a submission about a psychologist; a case of the office begins, and the commission of
   * the field is asked first. Its terms run from the day of receipt.
   *
   * @throws Problem PSYCHOLOGIST-033 beside a field that the list has not, -050 beside one in which
   *     the psychologist has no certificate, -051 without the name of the submitter, -052 without
   *     or with too long a text, all at once; -003 (conflict) if the psychologist is no longer in
   *     the register; PROC-041 for a day of receipt that lies ahead
   */
  public OpenedCase receive(String number, SubmissionInput input) {
    EntryRow entry = entries.living(number);
    Problem.raise(wrong(entries.contentOf(entry.id()), input));
    OpenedCase opened = intake.openOnSignal(Psychologists.SUBMISSION, entry, input.receivedOn());
    book.begin(
        opened.id(),
        new PsychologistProposal(List.of(), input.field(), null, GROUND, null),
        Submission.received(input.receivedOn(), input.channel(), input.submitter(), input.about()));
    advice.ask(opened.id(), SubmissionRules.board(input.field()));
    return opened;
  }

  private List<Problem> wrong(PsychologistContent said, SubmissionInput input) {
    List<Problem> wrong = new ArrayList<>();
    String name = input.submitter().name();
    if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
      wrong.add(new Problem("PSYCHOLOGIST-051", LONGEST_NAME).at("submitter"));
    }
    if (input.about() == null || input.about().isBlank() || input.about().length() > LONGEST) {
      wrong.add(new Problem("PSYCHOLOGIST-052", LONGEST).at("about"));
    }
    String field = input.field();
    LocalDate today = book.today();
    if (field == null || !codes.has(Psychologists.FIELD, field, today)) {
      wrong.add(new Problem("PSYCHOLOGIST-033").at("field"));
    } else if (said.certificates().stream().noneMatch(one -> one.field().equals(field))) {
      String named = codes.on(today).name(Psychologists.FIELD, field);
      wrong.add(new Problem("PSYCHOLOGIST-050", named).at("field"));
    }
    return wrong;
  }

  /**
   * Enters when the psychologist was invited and heard, and until when a suspension is to last; the
   * story of the case tells each.
   *
   * @throws Problem PSYCHOLOGIST-053 beside a day of the hearing that lies ahead or comes before
   *     the invitation
   */
  public void hear(CaseRef ref, CaseRow row, Hearing hearing) {
    LocalDate heard = hearing.heardOn();
    boolean early =
        heard != null && hearing.calledOn() != null && heard.isBefore(hearing.calledOn());
    if (early || heard != null && heard.isAfter(book.today())) {
      throw new Problem("PSYCHOLOGIST-053").at(HearingField.HEARD);
    }
    casework.tellChanges(
        ref,
        ContentField.changes(
            HearingField.ALL, book.hearing(row.id()), hearing, codes.on(book.today())));
    book.hear(row.id(), hearing);
  }
}
