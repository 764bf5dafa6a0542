package lv.ikvd.institution.service.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.institution.entity.permit.PermitLetterRepository;
import lv.ikvd.institution.entity.permit.PermitRepository;
import lv.ikvd.institution.entity.permit.PermitRow;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.papers.FreeLetters;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.security.entity.Roles;

/** Letters to international schools before the yearly check, and what the schools answer. */
@Stateless
@RolesAllowed(Roles.REGISTRAR)
public class PermitLetters {

  static final int ANSWER_LENGTH = 1000;

  @Inject private PermitRepository permits;
  @Inject private PermitLetterRepository repository;
  @Inject private InstitutionEntries entries;
  @Inject private CheckLetterText text;
  @Inject private FreeLetters letters;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /** The letters that are due today, as they would go out; the look is recorded. */
  public List<CheckLetter> due() {
    List<PermitRow> due = permits.unwritten(office.today().plusDays(text.ahead()));
    looks.record(
        LookKind.LIST, "CASE", "ENTRY", due.stream().map(PermitRow::entryId).toList(), null);
    return due.stream().map(text::of).toList();
  }

  /**
   * Writes to schools. Whom somebody else has written to meanwhile gets no second letter.
   *
   * @return how many letters were written
   */
  public int write(Collection<String> numbers) {
    return (int) numbers.stream().map(entries::inForce).filter(this::write).count();
  }

  private boolean write(EntryRow entry) {
    repository.lock(entry.id());
    Optional<PermitRow> about =
        permits
            .standing(entry.id())
            .filter(PermitRow::isInForce)
            .filter(row -> row.letter() == null);
    if (about.isEmpty()) {
      return false;
    }
    CheckLetter letter = text.of(about.get());
    long issued = letters.write(Institutions.REGISTER, text.written(letter), text.way(letter)).id();
    repository.add(about.get(), issued, office.today(), letter.until(), text.term().toJson());
    return true;
  }

  /**
   * Records what a school answered.
   *
   * @throws Problem INSTITUTION-070 (conflict) if no letter waits for an answer, -071 for a day
   *     before the letter or in the future, -072 without an answer
   */
  public void answer(String number, LocalDate on, String answer) {
    EntryRow entry = entries.inForce(number);
    repository.lock(entry.id());
    PermitRow about =
        permits
            .standing(entry.id())
            .filter(row -> row.letter() != null && !row.letter().isAnswered())
            .orElseThrow(() -> Problem.conflict("INSTITUTION-070", number));
    if (on == null || on.isAfter(office.today()) || on.isBefore(about.letter().writtenOn())) {
      throw new Problem("INSTITUTION-071", about.letter().writtenOn()).at("answeredOn");
    }
    if (answer == null || answer.isBlank() || answer.length() > ANSWER_LENGTH) {
      throw new Problem("INSTITUTION-072", ANSWER_LENGTH).at("answer");
    }
    repository.answer(about, on, answer.strip(), office.actor());
  }
}
