package lv.ikvd.privatepractice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.privatepractice.entity.ProgrammeKind;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.entity.TrainingKind;
import lv.ikvd.privatepractice.service.PracticeNames;
import lv.ikvd.shell.web.Texts;

/** Codes of this register as words, and the choices that forms and filters offer. */
@Named("practiceWords")
@RequestScoped
public class PracticeWords {

  private static final List<String> SOURCES = List.of("APPLICANT", "VIIS", "VISC");

  @Inject private CodeNames codes;

  private final Texts texts = new Texts();

  public List<SelectItem> getKinds() {
    return texts.choices(ProgrammeKind.values());
  }

  public List<SelectItem> getStatuses() {
    return texts.choices(PracticeStatus.values());
  }

  public List<SelectItem> getTrainingKinds() {
    return texts.choices(TrainingKind.values());
  }

  public List<SelectItem> getSources() {
    return SOURCES.stream()
        .map(code -> new SelectItem(code, texts.of("proceeding.source." + code)))
        .toList();
  }

  public List<SelectItem> getTargetGroups() {
    return codes.items(PracticeNames.TARGET_GROUP);
  }

  public List<SelectItem> getFields() {
    return codes.items(PracticeNames.FIELD);
  }

  public List<ProgrammePart> getParts() {
    return List.of(ProgrammePart.values());
  }

  public String targetGroup(String code) {
    return codes.name(PracticeNames.TARGET_GROUP, code);
  }

  public String field(String code) {
    return codes.name(PracticeNames.FIELD, code);
  }

  public String ground(String code) {
    return codes.name(PracticeNames.ANNULMENT_GROUND, code);
  }

  /** Colour group of a status. */
  public String group(Object status) {
    return switch (Objects.toString(status, "")) {
      case "IN_FORCE" -> "in-force";
      case "EXPIRED", "ANNULLED" -> "ended";
      default -> "waiting";
    };
  }

  /** The register's own word for a status. */
  public String status(Object status) {
    return texts.named("privatepractice.PracticeStatus.", Objects.toString(status, null));
  }
}
