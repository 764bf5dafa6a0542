package lv.ikvd.institution.service.confirming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import lv.ikvd.campaign.entity.Answer;
import lv.ikvd.campaign.entity.Question;
import lv.ikvd.campaign.entity.Standing;
import lv.ikvd.campaign.service.CampaignRegister;
import lv.ikvd.institution.entity.ConfirmationRepository;
import lv.ikvd.institution.service.InstitutionApplications;
import lv.ikvd.institution.service.InstitutionInput;
import lv.ikvd.institution.service.InstitutionNotices;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.RegisterOfKind;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.service.Registers;

/**
 * Institutions are asked whether head, places and statutes are as the register says, and may change
 * what their own notice may; who leads the institution is changed by a notice alone, for a personal
 * code is not taken from who has no more than a link.
 */
@ApplicationScoped
public class InstitutionCampaign implements CampaignRegister {

  private static final Standing STANDING = new Standing("institution_campaign_standing");
  private static final String CEASED =
      "Iestāde ar atbildes saiti paziņojusi, ka izglītības programmas vairs neīsteno";

  private final String register;

  @Inject private InstitutionNotices notices;
  @Inject private InstitutionApplications applications;
  @Inject private ConfirmationRepository confirmations;
  @Inject private Registers registers;
  @Inject private OfficeContext office;

  protected InstitutionCampaign() {
    this(Institutions.REGISTER);
  }

  /** Asks about one of the registers of institutions. */
  protected InstitutionCampaign(String register) {
    this.register = register;
  }

  @Override
  public String register() {
    return register;
  }

  @Override
  public String rules() {
    return Institutions.RULES;
  }

  @Override
  public Standing standing() {
    return STANDING;
  }

  @Override
  public String title() {
    return RegisterOfKind.words(register).get("register");
  }

  @Override
  public Map<String, String> words() {
    return RegisterOfKind.words(register);
  }

  @Override
  public Set<Answer> answers() {
    return EnumSet.of(Answer.CONFIRMED, Answer.CHANGED, Answer.CEASED);
  }

  @Override
  public void confirm(Question question) {
    confirmations.add(question.entryId(), office.today());
  }

  @Override
  public void change(Question question, Object changes) {
    notices.take(
        question.number(),
        registers.entry(question.entryId()).lastVersionNo(),
        (InstitutionInput) changes,
        "atbilde uz reģistra datu aktualizēšanas vēstuli "
            + LatvianDates.shortForm(office.today()));
  }

  @Override
  public long end(Question question, Answer answer) {
    return silent(question.number(), CEASED);
  }

  @Override
  public long silent(String number, String reason) {
    return applications.exclude(number, reason, Institutions.CEASED).id();
  }
}
