package lv.ikvd.consultation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.ikvd.audit.service.AuditLog;
import lv.ikvd.consultation.entity.AnswerFilter;
import lv.ikvd.consultation.entity.AnswerRepository;
import lv.ikvd.consultation.entity.AnswerRow;
import lv.ikvd.consultation.entity.AnswerStatus;
import lv.ikvd.consultation.entity.NewAnswer;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.entity.RuleVersions;
import lv.ikvd.security.entity.Roles;

/**
 * Answers that may be taken over. One official proposes, a manager who did not write it reviews; a
 * change is a version that follows. An answer holds as long as the version of the rules that it
 * rests on, or until the day of its next review.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class ReviewedAnswers {

  private static final int OFFERED = 5;
  private static final int LONGEST_GROUND = 400;
  private static final int LONGEST_REMARK = 1000;

  @Inject private AnswerRepository answers;
  @Inject private RuleVersions rules;
  @Inject private Wording wording;
  @Inject private OfficeContext office;
  @Inject private AuditLog log;

  /** What may be taken over now, what fits the words best first; at most five. */
  public List<AnswerRow> offered(String topic, String words) {
    return topic == null
        ? List.of()
        : answers.offered(topic, words == null ? "" : words, office.today(), OFFERED);
  }

  public Page<AnswerRow> page(AnswerFilter filter, PageRequest request) {
    return answers.page(filter, office.today(), request);
  }

  /**
   * @throws Problem CONSULTATION-010 (not found) if there is none
   */
  public AnswerRow open(long id) {
    return answers.find(id, office.today()).orElseThrow(() -> Problem.notFound("CONSULTATION-010"));
  }

  /** All versions of an answer, the newest first. */
  public List<AnswerRow> versions(AnswerRow one) {
    return answers.versions(one.answer(), office.today());
  }

  /** The rules in force today that an answer may rest on. */
  public List<RuleVersionRow> grounds() {
    LocalDate today = office.today();
    return rules.all().stream()
        .filter(rule -> !rule.validFrom().isAfter(today))
        .filter(rule -> rule.validTo() == null || rule.validTo().isAfter(today))
        .toList();
  }

  /**
   * Keeps an answer, or another version of one, for another official to review.
   *
   * @throws Problem CONSULTATION-001 to -003, -011 to -014 at fields; -015 if the rules were not in
   *     force on the first day, -016 (conflict) if another version waits for its review, -017 if it
   *     does not begin after the version that it follows
   */
  public long propose(AnswerCommand command) {
    List<Problem> problems = new ArrayList<>();
    wording.value(Consultations.TOPIC, command.topic(), "topic", problems);
    wording.text(command.question(), Wording.LONGEST_QUESTION, "question", problems);
    wording.text(command.text(), Wording.LONGEST_TEXT, "text", problems);
    wording.text(command.legalGround(), LONGEST_GROUND, "legalGround", problems);
    days(command, problems);
    Problem.raise(problems);
    Long answer = command.changes() == null ? null : open(command.changes()).answer();
    if (answer != null) {
      requireRoom(answer, command.validFrom());
    }
    return answers.add(
        new NewAnswer(
            answer,
            command.topic(),
            command.question(),
            command.text(),
            command.legalGround(),
            ground(command),
            command.reviewBy(),
            command.validFrom(),
            command.lastDay() == null ? null : command.lastDay().plusDays(1),
            command.forPublic(),
            account(),
            office.now()));
  }

  /**
   * Reviews an answer: from its first day, and not before today, it is offered. The version before
   * it ends there.
   *
   * @param version of the row that was seen
   * @throws Problem CONSULTATION-018 (conflict) if it does not wait any more, -019 (forbidden) for
   *     who wrote it, -020 if its last day has passed, -017 if it does not begin after the version
   *     that it follows
   */
  @RolesAllowed(Roles.MANAGER)
  public void review(long id, long version) {
    AnswerRow proposed = toConclude(id, version);
    LocalDate today = office.today();
    LocalDate from = proposed.validFrom().isBefore(today) ? today : proposed.validFrom();
    if (proposed.lastDay() != null && proposed.lastDay().isBefore(from)) {
      throw new Problem("CONSULTATION-020", proposed.lastDay());
    }
    before(proposed.answer())
        .ifPresent(
            last -> {
              requireAfter(last, from);
              if (last.validTo() == null || last.validTo().isAfter(from)) {
                answers.end(last, from);
              }
            });
    answers.begin(id, from);
    conclude(proposed, true, null);
  }

  /**
   * Gives a proposed answer back to who wrote it.
   *
   * @throws Problem CONSULTATION-021 without a remark; -018, -019 as for a review
   */
  @RolesAllowed(Roles.MANAGER)
  public void giveBack(long id, long version, String remark) {
    if (remark == null || remark.isBlank() || remark.length() > LONGEST_REMARK) {
      throw new Problem("CONSULTATION-021", LONGEST_REMARK).at("remark");
    }
    conclude(toConclude(id, version), false, remark.strip());
  }

  /**
   * Ends an answer: the day is the first on which it is no longer offered.
   *
   * @throws Problem CONSULTATION-022 if the day has passed, comes before the answer or after its
   *     end; -018 (conflict) if it was changed meanwhile or was not reviewed
   */
  @RolesAllowed(Roles.MANAGER)
  public void end(long id, long version, LocalDate on) {
    answers.lock(open(id).answer());
    AnswerRow seen = open(id);
    if (seen.version() != version || seen.reviewedAt() == null || isReturned(seen)) {
      throw changed();
    }
    boolean right = on != null && !on.isBefore(office.today()) && on.isAfter(seen.validFrom());
    if (!right || (seen.validTo() != null && !on.isBefore(seen.validTo()))) {
      throw new Problem("CONSULTATION-022").at("on");
    }
    if (!answers.end(seen, on)) {
      throw changed();
    }
    log.record("CONSULTATION_ANSWER_ENDED", seen.question(), null, on.toString());
  }

  private void days(AnswerCommand command, List<Problem> problems) {
    LocalDate today = office.today();
    if (command.ruleSet() == null && command.reviewBy() == null) {
      problems.add(new Problem("CONSULTATION-011").at("reviewBy"));
    }
    if (command.reviewBy() != null && !command.reviewBy().isAfter(today)) {
      problems.add(new Problem("CONSULTATION-012").at("reviewBy"));
    }
    if (command.validFrom() == null) {
      problems.add(new Problem("CONSULTATION-013").at("validFrom"));
    } else if (command.lastDay() != null
        && (command.lastDay().isBefore(command.validFrom()) || command.lastDay().isBefore(today))) {
      problems.add(new Problem("CONSULTATION-014").at("lastDay"));
    }
  }

  private Long ground(AnswerCommand command) {
    return command.ruleSet() == null
        ? null
        : rules
            .inForce(command.ruleSet(), command.validFrom())
            .orElseThrow(() -> new Problem("CONSULTATION-015", command.validFrom()).at("ruleSet"))
            .id();
  }

  private void requireRoom(long answer, LocalDate from) {
    answers.lock(answer);
    if (answers.versions(answer, office.today()).stream()
        .anyMatch(one -> one.status() == AnswerStatus.PROPOSED)) {
      throw Problem.conflict("CONSULTATION-016");
    }
    before(answer).ifPresent(last -> requireAfter(last, from));
  }

  private static void requireAfter(AnswerRow last, LocalDate from) {
    if (!from.isAfter(last.validFrom())) {
      throw new Problem("CONSULTATION-017", last.validFrom()).at("validFrom");
    }
  }

  /** The version that was reviewed last. */
  private Optional<AnswerRow> before(long answer) {
    return answers.versions(answer, office.today()).stream()
        .filter(one -> one.reviewedAt() != null && !isReturned(one))
        .findFirst();
  }

  private AnswerRow toConclude(long id, long version) {
    answers.lock(open(id).answer());
    AnswerRow proposed = open(id);
    if (proposed.version() != version || proposed.status() != AnswerStatus.PROPOSED) {
      throw changed();
    }
    if (proposed.proposedBy() == account()) {
      throw Problem.forbidden("CONSULTATION-019");
    }
    return proposed;
  }

  private void conclude(AnswerRow proposed, boolean reviewed, String remark) {
    if (!answers.conclude(proposed, reviewed, remark, account(), office.now())) {
      throw changed();
    }
  }

  private static boolean isReturned(AnswerRow one) {
    return one.status() == AnswerStatus.RETURNED;
  }

  private static Problem changed() {
    return Problem.conflict("CONSULTATION-018");
  }

  private long account() {
    return Optional.ofNullable(office.accountId())
        .orElseThrow(() -> Problem.forbidden("CONSULTATION-007"));
  }
}
