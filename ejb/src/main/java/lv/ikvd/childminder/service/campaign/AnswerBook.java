package lv.ikvd.childminder.service.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lv.ikvd.childminder.entity.Contacts;
import lv.ikvd.childminder.entity.campaign.Answer;
import lv.ikvd.childminder.entity.campaign.CampaignRepository;
import lv.ikvd.childminder.entity.campaign.Question;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.childminder.service.EntryUpdates;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** What an answer does to the entry, in the transaction that records it. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class AnswerBook {

  /** Value of the classifier CM_CONFIRMATION. */
  static final String HOW = "ANSWER_LINK";

  private static final String CEASED =
      "Pakalpojuma sniedzējs ar atbildes saiti paziņojis, ka pakalpojumu vairs nesniedz";

  @Inject private CampaignRepository repository;
  @Inject private EntryUpdates updates;
  @Inject private ChildMinderApplications applications;
  @Inject private Registers registers;
  @Inject private OfficeContext office;

  public void record(Question question, AnswerInput input) {
    repository.answered(question.askedId(), input.answer(), office.now());
    switch (input.answer()) {
      case CONFIRMED -> confirm(question);
      case CONTACTS -> {
        updates.contacts(
            question.number(),
            lastVersionOf(question),
            Way.HOLDER_UPDATE,
            new Contacts(
                AnswerInput.clean(input.phone()),
                AnswerInput.clean(input.email()),
                AnswerInput.clean(input.website())));
        confirm(question);
      }
      case CEASED, OWN_REQUEST ->
          repository.proceeding(
              question.askedId(),
              repository
                  .openExclusion(question.entryId())
                  .orElseGet(() -> open(question, input.answer()).id()));
    }
  }

  private void confirm(Question question) {
    updates.confirm(question.number(), lastVersionOf(question), Way.HOLDER_UPDATE, HOW);
  }

  /**
   * One case is enough, whoever began it. A request by link still needs the check that the holder
   * made it: the case says so.
   */
  private OpenedCase open(Question question, Answer answer) {
    return answer == Answer.OWN_REQUEST
        ? applications.requestExclusion(question.number(), office.today(), IntakeChannel.PORTAL)
        : applications.open(ChildMinders.EXCLUSION_CEASED, question.number(), CEASED);
  }

  private int lastVersionOf(Question question) {
    return registers.entry(question.entryId()).lastVersionNo();
  }
}
