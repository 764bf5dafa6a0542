package lv.ikvd.campaign.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lv.ikvd.campaign.entity.CampaignRepository;
import lv.ikvd.campaign.entity.Question;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/** What an answer does to the entry, in the transaction that records it. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class AnswerBook {

  @Inject private CampaignRepository repository;
  @Inject private CampaignRegisters registers;
  @Inject private OfficeContext office;

  /** Records an answer. One case on the end is enough, whoever began it. */
  public void record(Question question, AnswerInput input) {
    CampaignRegister register = registers.get(question.register());
    repository.answered(question.askedId(), input.answer(), office.now());
    switch (input.answer()) {
      case CONFIRMED -> register.confirm(question);
      case CHANGED -> {
        register.change(question, input.changes());
        register.confirm(question);
      }
      case CEASED, OWN_REQUEST ->
          repository.proceeding(
              question.askedId(),
              repository
                  .openCase(register.standing(), question.entryId())
                  .orElseGet(() -> register.end(question, input.answer())));
    }
  }
}
