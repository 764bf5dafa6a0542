package lv.ikvd.intake.web;

import java.io.Serializable;

/** What an official chooses and types on the page of an incoming document. */
public class IncomingChoice implements Serializable {

  private static final long serialVersionUID = 1L;

  private String procedure;
  private String target;
  private String caseNumber;
  private boolean byHand;
  private String why;

  public String getProcedure() {
    return procedure;
  }

  public void setProcedure(String procedure) {
    this.procedure = procedure;
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public boolean isByHand() {
    return byHand;
  }

  public void setByHand(boolean byHand) {
    this.byHand = byHand;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
