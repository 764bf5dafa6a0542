package lv.ikvd.expert.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.expert.entity.Assessable;
import lv.ikvd.expert.entity.Correctable;
import lv.ikvd.expert.entity.Correction;
import lv.ikvd.expert.entity.ExpertReader;
import lv.ikvd.expert.entity.ExpertRepository;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.Interest;
import lv.ikvd.expert.entity.NewAssessment;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/** What is noted of an expert: days of absence, interests, assessments. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER, Roles.SYSTEM})
public class ExpertNotes {

  @Inject private ExpertReader reader;
  @Inject private ExpertRepository experts;
  @Inject private ExpertCheck check;
  @Inject private ExpertCards cards;
  @Inject private OfficeContext office;

  /**
   * Days on which the expert cannot be asked.
   *
   * @throws Problem EXPERT-010 if the days do not follow each other or are over
   */
  public void absent(String number, LocalDate from, LocalDate until) {
    ExpertRow row = held(number);
    ExpertCheck.days(from, until);
    if (until.isBefore(office.today())) {
      throw new Problem("EXPERT-010").at("until");
    }
    experts.absent(row.id(), from, until, office.accountId(), office.now());
  }

  /**
   * Takes such days back.
   *
   * @throws Problem EXPERT-029 (conflict) if they are over or taken back
   */
  public void present(String number, long absence) {
    if (!experts.present(held(number).id(), absence, office.today())) {
      throw Problem.conflict("EXPERT-029");
    }
  }

  /**
   * Declares an interest in an institution, from today.
   *
   * @param institution number of its entry
   * @param kind code of {@code EXPERT_INTEREST}
   * @throws Problem EXPERT-011 if there is no such institution, EXPERT-012 without a reason,
   *     EXPERT-037 without a kind, all at once
   */
  public void declare(String number, String institution, String kind, String reason) {
    ExpertRow row = held(number);
    LocalDate today = office.today();
    List<Problem> wrong = new ArrayList<>();
    String typed = Objects.requireNonNullElse(institution, "").strip();
    Optional<Long> entry = reader.institution(typed);
    if (entry.isEmpty()) {
      wrong.add(new Problem("EXPERT-011", typed).at("institution"));
    }
    if (!check.known(ExpertCheck.INTEREST, kind, today)) {
      wrong.add(new Problem("EXPERT-037").at("kind"));
    }
    ExpertCheck.text(wrong, reason, ExpertCheck.SHORT, "explanation");
    Problem.raise(wrong);
    Interest interest = new Interest(0, typed, null, kind, reason.strip(), today, null);
    experts.declare(row.id(), entry.orElseThrow(), interest, office.accountId(), office.now());
  }

  /**
   * From today the interest bars no more; it stays on the card.
   *
   * @throws Problem EXPERT-013 (conflict) if it has ended
   */
  public void endInterest(String number, long interest) {
    if (!experts.endInterest(held(number).id(), interest, office.today())) {
      throw Problem.conflict("EXPERT-013");
    }
  }

  /**
   * Keeps an assessment, once for each commission or year and assessor.
   *
   * @throws Problem EXPERT-012, -014, -015 beside their fields, all at once; EXPERT-026 (conflict)
   *     if it was assessed meanwhile
   */
  public void assess(String number, NewAssessment assessment) {
    ExpertRow row = held(number);
    List<Problem> wrong = new ArrayList<>();
    Assessable of = assessment.of();
    boolean open =
        of != null && cards.open(row).stream().anyMatch(one -> one.key().equals(of.key()));
    if (!open) {
      wrong.add(new Problem("EXPERT-015").at("of"));
    }
    if (!check.known(ExpertCheck.LEVEL, assessment.level(), office.today())) {
      wrong.add(new Problem("EXPERT-014").at("level"));
    }
    ExpertCheck.text(wrong, assessment.text(), ExpertCheck.LONG, "text");
    Problem.raise(wrong);
    NewAssessment kept = new NewAssessment(of, assessment.level(), assessment.text().strip());
    if (!experts.assess(row.id(), kept, office.today(), office.accountId(), office.now())) {
      throw Problem.conflict("EXPERT-026");
    }
  }

  /**
   * An assessment that holds, to be put right; the look is recorded.
   *
   * @param key of what it is about
   * @throws Problem EXPERT-044 (not found) if there is none
   */
  public Correctable recorded(String number, String key) {
    ExpertRow row = held(number);
    cards.look(LookKind.OPEN, List.of(row));
    return ExpertCards.recorded(cards.correctable(row), key);
  }

  /**
   * Puts right an assessment that was recorded wrongly. It stays that of its day; what it said
   * before stays on the card.
   *
   * @throws Problem EXPERT-012, -014 beside their fields, all at once; EXPERT-046 if nothing would
   *     be otherwise; EXPERT-045 (conflict) if it was put right meanwhile
   */
  public void correct(String number, Correction correction) {
    Correctable was =
        cards.correctable(held(number)).stream()
            .filter(one -> one.id() == correction.assessment())
            .findFirst()
            .orElseThrow(() -> Problem.conflict("EXPERT-045"));
    List<Problem> wrong = new ArrayList<>();
    if (!check.known(ExpertCheck.LEVEL, correction.level(), office.today())) {
      wrong.add(new Problem("EXPERT-014").at("level"));
    }
    ExpertCheck.text(wrong, correction.text(), ExpertCheck.LONG, "text");
    ExpertCheck.text(wrong, correction.reason(), ExpertCheck.SHORT, "reason");
    Problem.raise(wrong);
    String text = correction.text().strip();
    if (was.level().equals(correction.level()) && was.text().equals(text)) {
      throw new Problem("EXPERT-046").at("text");
    }
    Correction kept =
        new Correction(was.id(), correction.level(), text, correction.reason().strip());
    if (!experts.correct(kept, office.accountId(), office.now())) {
      throw Problem.conflict("EXPERT-045");
    }
  }

  /** Of who is forgotten nothing more is noted. */
  private ExpertRow held(String number) {
    ExpertRow row = cards.find(number);
    if (row.partyId() == null) {
      throw Problem.conflict("EXPERT-009", number);
    }
    return row;
  }
}
