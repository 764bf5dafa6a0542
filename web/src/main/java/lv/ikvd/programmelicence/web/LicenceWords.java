package lv.ikvd.programmelicence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceStatus;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.entity.classification.Classification;
import lv.ikvd.programmelicence.service.LicenceField;
import lv.ikvd.programmelicence.service.ProgrammeLicences;

/** What pages say of a licence, and the choices that forms and filters offer. */
@Named("licenceWords")
@RequestScoped
public class LicenceWords extends ContentWords<Licence> {

  @Inject private CodeNames codes;

  @Override
  protected List<LicenceField> fields() {
    return List.of(LicenceField.values());
  }

  @Override
  protected String bundle() {
    return "programmelicence";
  }

  public List<SelectItem> getStatuses() {
    return texts().choices(LicenceStatus.values());
  }

  public List<SelectItem> getWays() {
    return texts().choices(ProgrammeWay.values());
  }

  /** No and yes, in the order in which a form offers them. */
  public List<SelectItem> getYesOrNo() {
    return Stream.of("false", "true")
        .map(is -> new SelectItem(is, texts().of("programmelicence.yes." + is)))
        .toList();
  }

  /** The grounds on which the office may begin to take the force of a licence. */
  public List<SelectItem> getLossGrounds() {
    return Stream.of(
            ProgrammeLicences.NOT_STARTED,
            ProgrammeLicences.INSTITUTION_ENDED,
            ProgrammeLicences.REQUEST)
        .map(code -> new SelectItem(code, codes.name(ProgrammeLicences.LOSS_GROUND, code)))
        .toList();
  }

  public String status(Object status) {
    return texts().named("programmelicence.LicenceStatus.", String.valueOf(status));
  }

  public String way(Object way) {
    return texts().named("programmelicence.ProgrammeWay.", String.valueOf(way));
  }

  /** Colour group of a status. */
  public String group(Object status) {
    return LicenceStatus.IN_FORCE.name().equals(String.valueOf(status)) ? "in-force" : "ended";
  }

  /** A code in the groups in which it is written. */
  public String spaced(String code) {
    return code == null ? null : Classification.spaced(code);
  }

  /** A qualification as everyone sees it: {@code COOK:3}. */
  public String qualification(String published) {
    String[] parts = published.split(":");
    return texts()
        .of(
            "programmelicence.qualification",
            codes.name(ProgrammeLicences.QUALIFICATION, parts[0]),
            parts[1]);
  }

  /** In an act the way is told in the state language. */
  @Override
  public String told(Licence licence, String field) {
    return licence != null && field.equals(LicenceField.WAY.field())
        ? way(licence.way())
        : super.told(licence, field);
  }
}
