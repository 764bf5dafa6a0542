package lv.ikvd.party.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PersonalCodeRow;
import lv.ikvd.party.service.CodeChanges;
import lv.ikvd.party.service.CodeCommand;
import lv.ikvd.shell.web.Done;

/** Gives a person another personal code in two steps: who it is, and then which code and why. */
@Named("codeChangeBean")
@ViewScoped
public class CodeChangeBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CodeChanges changes;

  private String personalCode;
  private PartyRow person;
  private List<PersonalCodeRow> codes = List.of();
  private boolean mistaken;
  private LocalDate from;
  private String citation;

  public void find() {
    String code = personalCode;
    personalCode = null;
    person = changes.find(code);
    codes = changes.codesOf(person);
  }

  public void change() {
    changes.change(person, new CodeCommand(mistaken, personalCode, from, citation));
    Done.at("/party/code", "party.code.done", person.displayName());
  }

  public PartyRow getPerson() {
    return person;
  }

  public List<PersonalCodeRow> getCodes() {
    return codes;
  }

  public String getPersonalCode() {
    return personalCode;
  }

  public void setPersonalCode(String personalCode) {
    this.personalCode = personalCode;
  }

  public boolean isMistaken() {
    return mistaken;
  }

  public void setMistaken(boolean mistaken) {
    this.mistaken = mistaken;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getCitation() {
    return citation;
  }

  public void setCitation(String citation) {
    this.citation = citation;
  }
}
