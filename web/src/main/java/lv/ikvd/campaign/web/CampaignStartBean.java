package lv.ikvd.campaign.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.campaign.entity.CampaignDraft;
import lv.ikvd.campaign.entity.Terms;
import lv.ikvd.campaign.service.Campaigns;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.CaseWords;
import org.omnifaces.util.Faces;

/** A campaign before it starts: whom it would ask is counted first. */
@Named("campaignStartBean")
@ViewScoped
public class CampaignStartBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Campaigns campaigns;
  @Inject private PlaceNames places;

  private String register;
  private String title;
  private LocalDate confirmedBefore;
  private String municipality;
  private Long count;
  private LocalDate remindOn;
  private LocalDate answerUntil;

  /** Counts whom the campaign would ask. */
  public void preview() {
    count = null;
    count = campaigns.preview(draft());
    Terms terms = campaigns.terms(register);
    remindOn = terms.remindOn();
    answerUntil = terms.answerUntil();
  }

  public void start() {
    Faces.redirect("campaign/view/%s", campaigns.start(draft()));
  }

  private CampaignDraft draft() {
    String code =
        municipality == null || municipality.isBlank()
            ? null
            : places
                .find(municipality)
                .map(MunicipalityRow::code)
                .orElseThrow(() -> new Problem("PARTY-031", municipality).at("municipality"));
    return new CampaignDraft(register, title, confirmedBefore, code);
  }

  /** The registers that may be asked about. */
  public List<SelectItem> getRegisters() {
    return campaigns.registers().stream()
        .map(code -> new SelectItem(code, CaseWords.current().register(code)))
        .toList();
  }

  public String getRegister() {
    return register;
  }

  public void setRegister(String register) {
    this.register = register;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public LocalDate getConfirmedBefore() {
    return confirmedBefore;
  }

  public void setConfirmedBefore(LocalDate confirmedBefore) {
    this.confirmedBefore = confirmedBefore;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public Long getCount() {
    return count;
  }

  public LocalDate getRemindOn() {
    return remindOn;
  }

  public LocalDate getAnswerUntil() {
    return answerUntil;
  }
}
