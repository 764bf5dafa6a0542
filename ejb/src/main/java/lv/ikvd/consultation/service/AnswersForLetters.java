package lv.ikvd.consultation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lv.ikvd.consultation.entity.AnswerRepository;
import lv.ikvd.consultation.entity.AnswerRow;
import lv.ikvd.consultation.entity.AnswerStatus;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.letters.LetterOffer;
import lv.ikvd.proceeding.service.letters.LetterTexts;

/** Reviewed answers are offered to the letters of cases, while they are in force. */
@ApplicationScoped
public class AnswersForLetters implements LetterTexts {

  private static final String CODE = "ANSWER:";
  private static final int OFFERED = 5;

  @Inject private AnswerRepository answers;
  @Inject private OfficeContext office;

  /** A topic that has the code of a register is the one of its cases. */
  @Override
  public List<LetterOffer> offered(String register, String words) {
    return answers.offered(register, words, office.today(), OFFERED).stream()
        .map(AnswersForLetters::offer)
        .toList();
  }

  @Override
  public Optional<LetterOffer> find(String code) {
    if (!code.matches(CODE + "\\d{1,18}")) {
      return Optional.empty();
    }
    return answers
        .find(Long.parseLong(code.substring(CODE.length())), office.today())
        .filter(answer -> answer.status() == AnswerStatus.IN_FORCE)
        .map(AnswersForLetters::offer);
  }

  private static LetterOffer offer(AnswerRow answer) {
    return new LetterOffer(
        CODE + answer.id(), answer.question(), answer.text(), answer.legalGround());
  }
}
