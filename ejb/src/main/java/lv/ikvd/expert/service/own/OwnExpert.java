package lv.ikvd.expert.service.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lv.ikvd.expert.entity.Assessable;
import lv.ikvd.expert.entity.Assessor;
import lv.ikvd.expert.entity.Correctable;
import lv.ikvd.expert.entity.Correction;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.NewAssessment;
import lv.ikvd.expert.service.ExpertCards;
import lv.ikvd.expert.service.ExpertNotes;
import lv.ikvd.expert.service.ExpertView;
import lv.ikvd.expert.service.Experts;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.AsSystem;

/** The own card of an expert: what it says, days, interests, own assessments, those of a chair. */
@Stateless
@RolesAllowed(Roles.EXPERT)
public class OwnExpert {

  @Inject private OwnCard own;
  @Inject private AsSystem system;
  @Inject private Experts experts;
  @Inject private ExpertNotes notes;
  @Inject private ExpertCards cards;

  /**
   * What the pool says of oneself; the look is recorded.
   *
   * @throws Problem EXPERT-025 (forbidden) if the account is nobody's in the pool
   */
  public ExpertView open() {
    return own.with(system, row -> experts.open(row.number()));
  }

  /** What may be assessed: the own work by oneself, and that of others in commissions one led. */
  public List<Assessable> assessable() {
    return own.with(system, cards::mine);
  }

  /** As {@link ExpertNotes#absent}, of oneself. */
  public void absent(LocalDate from, LocalDate until) {
    run(row -> notes.absent(row.number(), from, until));
  }

  /** As {@link ExpertNotes#present}, of oneself. */
  public void present(long absence) {
    run(row -> notes.present(row.number(), absence));
  }

  /** As {@link ExpertNotes#declare}, of oneself. */
  public void declare(String institution, String kind, String reason) {
    run(row -> notes.declare(row.number(), institution, kind, reason));
  }

  /**
   * Assesses the own work, or as a chair that of another.
   *
   * @throws Problem as {@link ExpertNotes#assess}; EXPERT-015 too for what is not one's to assess
   */
  public void assess(NewAssessment assessment) {
    run(
        row -> {
          Assessable of = assessment.of();
          boolean mine =
              of != null && cards.mine(row).stream().anyMatch(one -> one.key().equals(of.key()));
          if (!mine) {
            throw new Problem("EXPERT-015").at("of");
          }
          notes.assess(of.assessor() == Assessor.OWN ? row.number() : of.expert(), assessment);
        });
  }

  /** What was recorded of the own work by oneself, and as a chair of that of others. */
  public List<Correctable> given() {
    return own.with(system, row -> cards.given(row));
  }

  /**
   * One of them, to be put right; the look at another's card is recorded.
   *
   * @param key of what it is about
   * @throws Problem EXPERT-044 (not found) if it is none of one's own
   */
  public Correctable recorded(String key) {
    return own.with(system, row -> cards.given(row, key));
  }

  /**
   * Puts right an assessment of the own work, or as a chair that of another.
   *
   * @throws Problem as {@link ExpertNotes#correct}; EXPERT-045 too for what is not one's to correct
   */
  public void correct(Correction correction) {
    run(
        row -> {
          Correctable mine =
              cards.given(row).stream()
                  .filter(one -> one.id() == correction.assessment())
                  .findFirst()
                  .orElseThrow(() -> Problem.conflict("EXPERT-045"));
          notes.correct(mine.of().expert(), correction);
        });
  }

  private void run(Consumer<ExpertRow> work) {
    own.with(
        system,
        row -> {
          work.accept(row);
          return null;
        });
  }
}
