package lv.ikvd.consultation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.consultation.entity.AnswerFilter;
import lv.ikvd.consultation.entity.AnswerRepository;
import lv.ikvd.consultation.entity.AnswerRow;
import lv.ikvd.consultation.entity.AnswerStatus;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;

/** Questions and answers for everyone: what was reviewed, is meant for everyone and holds today. */
@Stateless
@PermitAll
public class PublicAnswers {

  /** What everyone sees of an answer; who wrote and reviewed it is not among it. */
  public record PublicAnswer(
      String topic, String question, String text, String legalGround, LocalDate since) {}

  @Inject private AnswerRepository answers;
  @Inject private Clock clock;

  /** By topic and words; null means any. */
  public Page<PublicAnswer> page(String topic, String words, PageRequest request) {
    AnswerFilter filter = new AnswerFilter(topic, AnswerStatus.IN_FORCE, words, true);
    return answers.page(filter, LocalDate.now(clock), request).map(PublicAnswers::shown);
  }

  private static PublicAnswer shown(AnswerRow row) {
    return new PublicAnswer(
        row.topic(), row.question(), row.text(), row.legalGround(), row.validFrom());
  }
}
