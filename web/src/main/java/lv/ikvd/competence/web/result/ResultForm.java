package lv.ikvd.competence.web.result;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.competence.entity.DelegationRow;
import lv.ikvd.competence.entity.DelegationStatus;
import lv.ikvd.competence.service.result.ResultInput;
import lv.ikvd.competence.web.DelegationWords;

/** One result as it is typed. */
public abstract class ResultForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DelegationWords words;

  private String contract;
  private String personalCode;
  private String givenName;
  private String familyName;
  private LocalDate examinedOn;
  private String certificate;
  private LocalDate issuedOn;
  private List<SelectItem> contracts = List.of();

  /** Offers contracts; which of them are over is said beside them. */
  void offer(List<DelegationRow> offered) {
    contracts = offered.stream().map(this::choice).toList();
  }

  private SelectItem choice(DelegationRow row) {
    String said = row.number() + " · " + words.qualification(row.qualification(), row.level());
    boolean over = row.status() != DelegationStatus.IN_FORCE;
    return new SelectItem(row.number(), over ? said + " · " + words.status(row.status()) : said);
  }

  ResultInput input() {
    return new ResultInput(
        contract, personalCode, givenName, familyName, examinedOn, certificate, issuedOn);
  }

  public List<SelectItem> getContracts() {
    return contracts;
  }

  public String getContract() {
    return contract;
  }

  public void setContract(String contract) {
    this.contract = contract;
  }

  public String getPersonalCode() {
    return personalCode;
  }

  public void setPersonalCode(String personalCode) {
    this.personalCode = personalCode;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public LocalDate getExaminedOn() {
    return examinedOn;
  }

  public void setExaminedOn(LocalDate examinedOn) {
    this.examinedOn = examinedOn;
  }

  public String getCertificate() {
    return certificate;
  }

  public void setCertificate(String certificate) {
    this.certificate = certificate;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }
}
