package lv.ikvd.expert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.expert.entity.NewExpert;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.problem.entity.Problem;

/** What the office and experts may say. */
@ApplicationScoped
public class ExpertCheck {

  static final int SHORT = 300;
  static final int MIDDLE = 1_000;
  static final int LONG = 4_000;

  static final String FIELD = "EXPERT_FIELD";
  static final String LEVEL = "EXPERT_LEVEL";
  static final String INTEREST = "EXPERT_INTEREST";

  @Inject private Classifiers classifiers;

  /** What is wrong with what is said of an expert, each beside its field. */
  List<Problem> wrong(NewExpert expert, LocalDate today) {
    List<Problem> wrong = new ArrayList<>();
    LocalDate on = expert.admittedOn();
    if (on == null || on.isAfter(today)) {
      wrong.add(new Problem("EXPERT-006").at("admittedOn"));
    }
    LocalDate selected = expert.selectedOn();
    if (selected == null || (on != null && selected.isAfter(on))) {
      wrong.add(new Problem("EXPERT-034").at("selectedOn"));
    }
    text(wrong, expert.decidedBy(), SHORT, "decidedBy");
    text(wrong, expert.ground(), MIDDLE, "ground");
    if (expert.exception() != null && expert.exception().length() > MIDDLE) {
      wrong.add(new Problem("EXPERT-012", MIDDLE).at("exception"));
    }
    if (expert.role() == null) {
      wrong.add(new Problem("EXPERT-035").at("role"));
    }
    boolean known = expert.fields().stream().allMatch(field -> known(FIELD, field, today));
    if (expert.fields().isEmpty() || !known) {
      wrong.add(new Problem("EXPERT-007").at("fields"));
    }
    if (expert.email() != null && !ContactCommand.isEmail(expert.email())) {
      wrong.add(new Problem("PARTY-032").at("email"));
    }
    return wrong;
  }

  boolean known(String classifier, String code, LocalDate on) {
    return code != null
        && classifiers.values(classifier, on).stream().anyMatch(one -> one.code().equals(code));
  }

  /** Notes a text that is missing or too long. */
  static void text(List<Problem> wrong, String text, int longest, String field) {
    if (text == null || text.isBlank() || text.length() > longest) {
      wrong.add(new Problem("EXPERT-012", longest).at(field));
    }
  }

  /**
   * Days that follow each other.
   *
   * @throws Problem EXPERT-010 if they do not
   */
  static void days(LocalDate from, LocalDate until) {
    if (from == null) {
      throw new Problem("EXPERT-010").at("from");
    }
    if (until == null || until.isBefore(from)) {
      throw new Problem("EXPERT-010").at("until");
    }
  }
}
