package lv.ikvd.campaign.service;

import lv.ikvd.campaign.entity.Answer;

/**
 * What a holder says.
 *
 * @param changes with {@link Answer#CHANGED}, what the register's form made of what was typed
 */
public record AnswerInput(Answer answer, Object changes) {

  /** What is typed stays out of logs. */
  @Override
  public String toString() {
    return "AnswerInput[" + answer + ']';
  }
}
