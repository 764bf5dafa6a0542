package lv.ikvd.childminder.service.confirming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import lv.ikvd.campaign.entity.Answer;
import lv.ikvd.campaign.entity.Question;
import lv.ikvd.campaign.entity.Standing;
import lv.ikvd.campaign.service.CampaignRegister;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.childminder.service.EntryUpdates;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.Registers;

/** Child-minders are asked whether they still give the service, and may change their contacts. */
@ApplicationScoped
public class ChildMinderCampaign implements CampaignRegister {

  /** Value of the classifier CM_CONFIRMATION. */
  static final String HOW = "ANSWER_LINK";

  private static final Standing STANDING = new Standing("child_minder_campaign_standing");
  private static final String CEASED =
      "Pakalpojuma sniedzējs ar atbildes saiti paziņojis, ka pakalpojumu vairs nesniedz";

  @Inject private EntryUpdates updates;
  @Inject private ChildMinderApplications applications;
  @Inject private Registers registers;
  @Inject private OfficeContext office;

  @Override
  public String register() {
    return ChildMinders.REGISTER;
  }

  @Override
  public String rules() {
    return ChildMinders.RULES;
  }

  @Override
  public Standing standing() {
    return STANDING;
  }

  @Override
  public String title() {
    return "Bērnu uzraudzības pakalpojuma sniedzēju reģistrs";
  }

  @Override
  public Set<Answer> answers() {
    return EnumSet.allOf(Answer.class);
  }

  @Override
  public void check(Object changes) {
    ((ContactsInput) changes).check();
  }

  @Override
  public void confirm(Question question) {
    updates.confirm(question.number(), lastVersionOf(question), Way.HOLDER_UPDATE, HOW);
  }

  @Override
  public void change(Question question, Object changes) {
    updates.contacts(
        question.number(),
        lastVersionOf(question),
        Way.HOLDER_UPDATE,
        ((ContactsInput) changes).contacts());
  }

  /** A request by link still needs the check that the holder made it: the case says so. */
  @Override
  public long end(Question question, Answer answer) {
    return answer == Answer.OWN_REQUEST
        ? applications
            .requestExclusion(question.number(), office.today(), IntakeChannel.PORTAL)
            .id()
        : silent(question.number(), CEASED);
  }

  @Override
  public long silent(String number, String reason) {
    return applications.open(ChildMinders.EXCLUSION_CEASED, number, reason).id();
  }

  private int lastVersionOf(Question question) {
    return registers.entry(question.entryId()).lastVersionNo();
  }
}
