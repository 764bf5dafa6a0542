package lv.ikvd.expert.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.expert.entity.Assessment;
import lv.ikvd.expert.entity.ExpertFilter;
import lv.ikvd.expert.entity.ExpertRepository;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.ExpertState;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.security.entity.Roles;

/**
 * The pool for officials: admits, suspends, notes interests and assessments; looks are recorded.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class Experts {

  static final String SERIES = "EXPERT";

  private static final int EXPORT_LIMIT = 5_000;
  private static final int SHORT = 300;
  private static final int LONG = 4_000;

  @Inject private ExpertRepository experts;
  @Inject private NumberSeriesRepository numbers;
  @Inject private Applicants applicants;
  @Inject private OfficeContext office;
  @Inject private Looks looks;
  @Inject @Any private Instance<ExpertTraining> trainings;

  public Page<ExpertRow> page(ExpertFilter filter, PageRequest request) {
    Page<ExpertRow> page = experts.page(filter, request);
    look(LookKind.LIST, page.items());
    return page;
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem EXPERT-005 if it is too much for one
   */
  public List<ExpertRow> export(ExpertFilter filter, String sort) {
    Problem tooMany = new Problem("EXPERT-005", EXPORT_LIMIT);
    List<ExpertRow> rows =
        Page.all(sort, EXPORT_LIMIT, () -> tooMany, request -> experts.page(filter, request));
    look(LookKind.EXPORT, rows);
    return rows;
  }

  /**
   * @throws Problem EXPERT-001 (not found) if there is none
   */
  public ExpertView open(String number) {
    ExpertRow row = found(number);
    look(LookKind.OPEN, List.of(row));
    List<Training> learned = new ArrayList<>();
    if (row.partyId() != null) {
      trainings.forEach(source -> learned.addAll(source.of(row.partyId(), row.email())));
    }
    return new ExpertView(row, experts.interests(row.id()), learned, experts.assessments(row.id()));
  }

  /**
   * Admits somebody to the pool.
   *
   * @return number of the expert
   * @throws Problem EXPERT-006, -007 and PARTY-032 beside their fields, all at once; EXPERT-008
   *     (conflict) if the person is in the pool
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public String admit(ExpertCommand command) {
    List<Problem> wrong = new ArrayList<>();
    LocalDate on = command.expert().admittedOn();
    if (on == null || on.isAfter(office.today())) {
      wrong.add(new Problem("EXPERT-006").at("admittedOn"));
    }
    if (command.expert().fields().isEmpty()) {
      wrong.add(new Problem("EXPERT-007").at("fields"));
    }
    String email = command.expert().email();
    if (email != null && !ContactCommand.isEmail(email)) {
      wrong.add(new Problem("PARTY-032").at("email"));
    }
    Problem.raise(wrong);
    long person =
        applicants.person(
            command.personalCode(), command.givenName(), command.familyName(), ContactCommand.NONE);
    String number = numbers.next(SERIES, office.today());
    experts
        .add(number, person, command.expert(), office.accountId(), office.now())
        .orElseThrow(() -> Problem.conflict("EXPERT-008").at("personalCode"));
    return number;
  }

  /**
   * Suspends, restores, or lets go; who has left does not come back by this.
   *
   * @throws Problem EXPERT-009 (conflict) if that does not follow from how it is
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void state(String number, ExpertState state) {
    ExpertRow row = found(number);
    if (row.state() == state
        || row.state() == ExpertState.LEFT
        || !experts.state(row.id(), row.state(), state)) {
      throw Problem.conflict("EXPERT-009", number);
    }
  }

  /**
   * When somebody cannot be asked; both empty: always.
   *
   * @throws Problem EXPERT-010 if the days do not follow each other
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void unavailable(String number, LocalDate from, LocalDate until) {
    if ((from == null) != (until == null) || (from != null && until.isBefore(from))) {
      throw new Problem("EXPERT-010").at("unavailableUntil");
    }
    experts.unavailable(found(number).id(), from, until);
  }

  /**
   * @param institution number of its entry
   * @throws Problem EXPERT-011 if there is none such, EXPERT-012 without a reason
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void declare(String number, String institution, String reason) {
    if (wrong(reason, SHORT)) {
      throw new Problem("EXPERT-012", SHORT).at("reason");
    }
    if (!experts.declare(found(number).id(), institution, reason.strip(), office.today())) {
      throw new Problem("EXPERT-011", String.valueOf(institution)).at("institution");
    }
  }

  /**
   * @throws Problem EXPERT-013 (conflict) if it has ended
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void endInterest(String number, long interest) {
    if (!experts.endInterest(found(number).id(), interest, office.today())) {
      throw Problem.conflict("EXPERT-013");
    }
  }

  /**
   * Notes how the expert worked.
   *
   * @throws Problem EXPERT-012, -014, -015 beside their fields, all at once
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void assess(String number, Assessment assessment) {
    List<Problem> wrong = new ArrayList<>();
    if (wrong(assessment.about(), SHORT)) {
      wrong.add(new Problem("EXPERT-012", SHORT).at("about"));
    }
    if (wrong(assessment.text(), LONG)) {
      wrong.add(new Problem("EXPERT-012", LONG).at("text"));
    }
    if (assessment.level() == null
        || assessment.occasion() == null
        || assessment.assessor() == null) {
      wrong.add(new Problem("EXPERT-014").at("level"));
    }
    if (assessment.assessedOn() == null || assessment.assessedOn().isAfter(office.today())) {
      wrong.add(new Problem("EXPERT-015").at("assessedOn"));
    }
    Problem.raise(wrong);
    experts.assess(found(number).id(), assessment, office.accountId(), office.now());
  }

  private static boolean wrong(String text, int longest) {
    return text == null || text.isBlank() || text.length() > longest;
  }

  private ExpertRow found(String number) {
    return experts.find(number).orElseThrow(() -> Problem.notFound("EXPERT-001", number));
  }

  private void look(LookKind kind, Collection<ExpertRow> shown) {
    List<Long> persons =
        shown.stream().map(ExpertRow::partyId).filter(Objects::nonNull).distinct().toList();
    if (!persons.isEmpty()) {
      looks.record(kind, SERIES, "PARTY", persons, null);
    }
  }
}
