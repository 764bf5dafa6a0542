package lv.ikvd.citizenshipnotice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.citizenshipnotice.entity.CitizenshipFilter;
import lv.ikvd.citizenshipnotice.entity.CitizenshipRepository;
import lv.ikvd.citizenshipnotice.entity.CitizenshipRepository.UsualWay;
import lv.ikvd.citizenshipnotice.entity.CitizenshipRow;
import lv.ikvd.citizenshipnotice.entity.NoticeOfLearner;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.proceeding.service.papers.FreeLetters;
import lv.ikvd.security.entity.Roles;

/** Confirms that persons learn, and shows what was confirmed; every look is recorded. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class CitizenshipNotices {

  static final String ABOUT = "CITIZENSHIP";

  private static final int LONGEST_PROGRAMME = 300;
  private static final int LONGEST_REQUEST = 100;

  @Inject private CitizenshipRepository notices;
  @Inject private InstitutionEntries institutions;
  @Inject private Applicants applicants;
  @Inject private LearnerLetter letter;
  @Inject private FreeLetters letters;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /** Where the last letter went; empty before the first. */
  public Optional<UsualWay> usualWay() {
    return notices.usualWay();
  }

  /**
   * Confirms that a person learns: a letter, and its row in this register.
   *
   * @return number of the letter
   * @throws Problem CITIZENSHIP-001, -002, -004 at fields, all at once; INSTITUTION-004 for an
   *     institution that is not in the register, PARTY- ones for a person who cannot be registered,
   *     NOTICE-001, -002 for a way that leads nowhere
   */
  @RolesAllowed(Roles.REGISTRAR)
  public String confirm(LearnerCommand command) {
    Problem.raise(wrong(command));
    InstitutionView institution = institutions.find(command.institution(), "institution");
    if (institution.content() == null) {
      throw new Problem("INSTITUTION-004", command.institution()).at("institution");
    }
    long person =
        applicants.person(
            command.personalCode(), command.givenName(), command.familyName(), ContactCommand.NONE);
    looks.record(LookKind.OPEN, ABOUT, "PARTY", List.of(person), null);
    IssuedRow issued =
        letters.write(
            ABOUT,
            letter.of(command, person, institution),
            new FreeLetters.Way(
                null, LearnerLetter.OFFICE, command.channel(), command.destination()));
    notices.add(
        new NoticeOfLearner(
            person,
            institution.entryId(),
            command.programme().strip(),
            command.from(),
            command.until(),
            command.request()),
        issued.id(),
        office.today(),
        office.now(),
        account());
    return issued.number();
  }

  private List<Problem> wrong(LearnerCommand command) {
    List<Problem> wrong = new ArrayList<>();
    if (command.institution() == null) {
      wrong.add(new Problem("INSTITUTION-004", "").at("institution"));
    }
    String programme = command.programme();
    if (programme == null || programme.isBlank() || programme.length() > LONGEST_PROGRAMME) {
      wrong.add(new Problem("CITIZENSHIP-001", LONGEST_PROGRAMME).at("programme"));
    }
    LocalDate from = command.from();
    if (from == null || from.isAfter(office.today())) {
      wrong.add(new Problem("CITIZENSHIP-002").at("from"));
    } else if (command.until() != null && command.until().isBefore(from)) {
      wrong.add(new Problem("CITIZENSHIP-003").at("until"));
    }
    if (command.request() != null && command.request().length() > LONGEST_REQUEST) {
      wrong.add(new Problem("CITIZENSHIP-004", LONGEST_REQUEST).at("request"));
    }
    return wrong;
  }

  public Page<CitizenshipRow> page(CitizenshipFilter filter, PageRequest request) {
    Page<CitizenshipRow> page = notices.page(filter, request);
    look(LookKind.LIST, page.items());
    return page;
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem CITIZENSHIP-005 if it is more than one look may show
   */
  public List<CitizenshipRow> export(CitizenshipFilter filter, String sort) {
    List<CitizenshipRow> rows =
        Page.all(sort, "CITIZENSHIP-005", request -> notices.page(filter, request));
    look(LookKind.EXPORT, rows);
    return rows;
  }

  /**
   * @throws Problem CITIZENSHIP-006 (not found) if there is none
   */
  public CitizenshipRow open(long id) {
    CitizenshipRow row = notices.find(id).orElseThrow(() -> Problem.notFound("CITIZENSHIP-006"));
    look(LookKind.OPEN, List.of(row));
    return row;
  }

  /** Of the learners of an institution, for its page, which names none of them. */
  public List<CitizenshipRow> ofEntry(long entryId) {
    return notices.ofEntry(entryId);
  }

  private void look(LookKind kind, Collection<CitizenshipRow> shown) {
    List<Long> persons =
        shown.stream().map(CitizenshipRow::partyId).filter(Objects::nonNull).distinct().toList();
    if (!persons.isEmpty()) {
      looks.record(kind, ABOUT, "PARTY", persons, null);
    }
  }

  private long account() {
    return Optional.ofNullable(office.accountId())
        .orElseThrow(() -> Problem.forbidden("CITIZENSHIP-007"));
  }
}
