package lv.ikvd.campaign.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.campaign.entity.Answer;
import lv.ikvd.campaign.entity.CampaignRepository;
import lv.ikvd.campaign.entity.Question;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.SecretToken;

/**
 * Takes the answers of holders, without login: who has the link may answer, once, until the term is
 * over. A wrong link, an old one and one that is used up are told apart, for only who has it sees
 * that.
 */
@Stateless
@PermitAll
public class Answers {

  @Inject private CampaignRepository repository;
  @Inject private AnswerAttempts attempts;
  @Inject private AnswerBook book;
  @Inject private CampaignRegisters registers;
  @Inject private AsSystem system;
  @Inject private OfficeContext office;

  /**
   * What a link or code asks about.
   *
   * @param origin where the request comes from; wrong links are counted by it
   * @throws Problem CAMPAIGN-007 (not found) if it is wrong, CAMPAIGN-008 (conflict) if the term is
   *     over, CAMPAIGN-016 (conflict) if it is answered, CAMPAIGN-015 after too many attempts
   */
  public Question open(String token, String origin) {
    attempts.begin(origin);
    Question question =
        repository
            .question(SecretToken.typed(token).sha256())
            .orElseThrow(() -> Problem.notFound("CAMPAIGN-007").at("token"));
    attempts.succeeded(origin);
    if (question.answeredAt() != null) {
      throw Problem.conflict("CAMPAIGN-016", question.number()).at("token");
    }
    if (office.today().isAfter(question.answerUntil())) {
      throw Problem.conflict("CAMPAIGN-008", question.answerUntil()).at("token");
    }
    return question;
  }

  /** The answers that a register offers, in order. */
  public List<Answer> offered(String register) {
    return registers.get(register).answers().stream().sorted().toList();
  }

  /**
   * Takes the answer; the link is used up by it.
   *
   * @throws Problem as {@link #open}; CAMPAIGN-011 without an answer that is offered; what the
   *     register refuses of the changes
   */
  public void answer(String token, String origin, AnswerInput input) {
    Question question = open(token, origin);
    CampaignRegister register = registers.get(question.register());
    if (input.answer() == null || !register.answers().contains(input.answer())) {
      throw new Problem("CAMPAIGN-011").at("answer");
    }
    if (input.answer() == Answer.CHANGED) {
      register.check(input.changes());
    }
    system.run(() -> book.record(question, input));
  }
}
