package lv.ikvd.competence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.competence.entity.Delegation;
import lv.ikvd.competence.entity.DelegationStatus;
import lv.ikvd.competence.service.Competences;
import lv.ikvd.competence.service.DelegationField;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.programmelicence.service.ProgrammeLicences;

/** What pages say of a contract, and the choices that forms and filters offer. */
@Named("delegationWords")
@RequestScoped
public class DelegationWords extends ContentWords<Delegation> {

  @Inject private CodeNames codes;

  @Override
  protected List<ContentField<Delegation>> fields() {
    return DelegationField.ALL;
  }

  @Override
  protected String bundle() {
    return "competence";
  }

  public List<SelectItem> getStatuses() {
    return texts().choices(DelegationStatus.values());
  }

  /** The grounds on which the office may begin to end a contract. */
  public List<SelectItem> getGrounds() {
    return Competences.GROUNDS.stream()
        .map(code -> new SelectItem(code, codes.name(Competences.END_GROUND, code)))
        .toList();
  }

  public String status(Object status) {
    return texts().named("competence.DelegationStatus.", String.valueOf(status));
  }

  /** Colour group of a status. */
  public String group(Object status) {
    return DelegationStatus.IN_FORCE.name().equals(String.valueOf(status)) ? "in-force" : "ended";
  }

  /** A qualification with its level. */
  public String qualification(String code, int level) {
    return texts()
        .of("competence.qualification", codes.name(ProgrammeLicences.QUALIFICATION, code), level);
  }
}
