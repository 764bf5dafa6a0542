package lv.ikvd.campaign.service;

import java.util.Map;
import java.util.Set;
import lv.ikvd.campaign.entity.Answer;
import lv.ikvd.campaign.entity.Question;
import lv.ikvd.campaign.entity.Standing;

/**
 * A register whose entries campaigns ask about: what is theirs in it. An implementation is an
 * {@code ApplicationScoped} bean without roles; it is called as the system.
 */
public interface CampaignRegister {

  /** Code of the register. */
  String register();

  /**
   * Rule set with the terms {@code CONFIRMATION_ANSWER} and {@code CONFIRMATION_REMINDER} and the
   * letters {@code LETTER_CONFIRMATION} and {@code LETTER_REMINDER}.
   */
  String rules();

  /** How its entries stand. */
  Standing standing();

  /** Name of the register, as letters begin. */
  String title();

  /** What its letters say beside number, last day and link. */
  default Map<String, String> words() {
    return Map.of();
  }

  /** The answers that mean something here. */
  Set<Answer> answers();

  /**
   * Refuses changes that cannot be taken, before the answer is.
   *
   * @param changes of {@link Answer#CHANGED}: what the form of the register made of what was typed
   * @throws lv.ikvd.problem.entity.Problem with everything that is wrong
   */
  default void check(Object changes) {}

  /** The data are right as they stand. */
  void confirm(Question question);

  /** The data are right with these changes. */
  void change(Question question, Object changes);

  /** It goes on no longer; the id of the case that this opens. */
  long end(Question question, Answer answer);

  /** Opens the case of an entry whose holder kept silent; its id. */
  long silent(String number, String reason);
}
