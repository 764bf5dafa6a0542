package lv.ikvd.expert.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.expert.entity.ExpertFilter;
import lv.ikvd.expert.entity.ExpertReader;
import lv.ikvd.expert.entity.ExpertRepository;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.ExpertState;
import lv.ikvd.expert.entity.NewExpert;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.security.entity.Roles;

/** The pool for officials: lists, admits, changes, suspends, lets go; looks are recorded. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class Experts {

  static final String SERIES = "EXPERT";

  @Inject private ExpertReader reader;
  @Inject private ExpertRepository experts;
  @Inject private ExpertCheck check;
  @Inject private ExpertCards cards;
  @Inject private NumberSeriesRepository numbers;
  @Inject private Applicants applicants;
  @Inject private OfficeContext office;

  public Page<ExpertRow> page(ExpertFilter filter, PageRequest request) {
    Page<ExpertRow> page = reader.page(filter, request);
    cards.look(LookKind.LIST, page.items());
    return page;
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem EXPERT-005 if it is too much for one
   */
  public List<ExpertRow> export(ExpertFilter filter, String sort) {
    List<ExpertRow> rows = Page.all(sort, "EXPERT-005", request -> reader.page(filter, request));
    cards.look(LookKind.EXPORT, rows);
    return rows;
  }

  /**
   * The card of an expert; the look is recorded.
   *
   * @throws Problem EXPERT-001 (not found) if there is none
   */
  public ExpertView open(String number) {
    ExpertRow row = cards.find(number);
    cards.look(LookKind.OPEN, List.of(row));
    return cards.view(row);
  }

  /**
   * Admits somebody to the pool.
   *
   * @return number of the expert
   * @throws Problem EXPERT-006, -007, -012, -034, -035 and PARTY-032 beside their fields, all at
   *     once; EXPERT-008 (conflict) if the person is in the pool; EXPERT-016 without the training
   *     that the rule names and without a stated exception
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER, Roles.SYSTEM})
  public String admit(ExpertCommand command) {
    Problem.raise(check.wrong(command.expert(), office.today()));
    long person =
        applicants.person(
            command.personalCode(), command.givenName(), command.familyName(), ContactCommand.NONE);
    String number = numbers.next(SERIES, office.today());
    if (experts.add(number, person, command.expert(), office.accountId(), office.now()).isEmpty()) {
      throw Problem.conflict("EXPERT-008").at("personalCode");
    }
    requireTraining(number);
    return number;
  }

  /**
   * Changes what is said of an expert, and with which account they work.
   *
   * @param version that was read
   * @param login of an account with the role of experts, or null for none
   * @throws Problem as {@link #admit}; EXPERT-023 (conflict) when somebody else was quicker;
   *     EXPERT-024 if the account cannot be the expert's
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER, Roles.SYSTEM})
  public void change(String number, int version, NewExpert expert, String login) {
    ExpertRow row = cards.find(number);
    List<Problem> wrong = new ArrayList<>(check.wrong(expert, office.today()));
    Long account = null;
    if (login != null) {
      account = experts.account(login.strip(), Roles.EXPERT, row.id()).orElse(null);
      if (account == null) {
        wrong.add(new Problem("EXPERT-024", login.strip()).at("login"));
      }
    }
    Problem.raise(wrong);
    if (row.partyId() == null || !experts.change(row.id(), version, expert, account)) {
      throw Problem.conflict("EXPERT-023", number);
    }
    cards.bound(row, login == null ? null : login.strip());
    requireTraining(number);
  }

  private void requireTraining(String number) {
    if (cards.find(number).untrained()) {
      throw new Problem("EXPERT-016").at("exception");
    }
  }

  /**
   * Suspends, takes up again, or lets go; who has left may be taken up again as well.
   *
   * @param version that was read
   * @throws Problem EXPERT-012, -006 beside their fields; EXPERT-009 (conflict) if that does not
   *     follow from how it is; EXPERT-023 (conflict) when somebody else was quicker
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER, Roles.SYSTEM})
  public void step(String number, int version, ExpertState state, LocalDate since, String reason) {
    ExpertRow row = cards.find(number);
    List<Problem> wrong = new ArrayList<>();
    if (since == null || since.isAfter(office.today()) || since.isBefore(row.admittedOn())) {
      wrong.add(new Problem("EXPERT-036", row.admittedOn()).at("since"));
    }
    ExpertCheck.text(wrong, reason, ExpertCheck.MIDDLE, "reason");
    Problem.raise(wrong);
    boolean follows =
        row.partyId() != null
            && row.state() != state
            && !(row.state() == ExpertState.LEFT && state == ExpertState.SUSPENDED);
    if (!follows) {
      throw Problem.conflict("EXPERT-009", number);
    }
    if (!experts.state(row.id(), version, state)) {
      throw Problem.conflict("EXPERT-023", number);
    }
    experts.step(row.id(), state, since, reason.strip(), office.accountId(), office.now());
  }
}
