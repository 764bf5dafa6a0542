package lv.ikvd.privatepractice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.privatepractice.entity.ProgrammeKind;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.entity.TrainingKind;
import lv.ikvd.privatepractice.service.PracticeNames;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.Texts;

/** Codes of this register as words, and the choices that forms and filters offer. */
@Named("practiceWords")
@RequestScoped
public class PracticeWords {

  private static final List<String> SOURCES = List.of("APPLICANT", "VIIS", "VISC");

  @Inject private Classifiers classifiers;
  @Inject private Clock clock;

  private final Texts texts = new Texts();
  private final Map<String, List<ClassifierValueRow>> values = new HashMap<>();

  public List<SelectItem> getKinds() {
    return texts.choices(ProgrammeKind.values());
  }

  public List<SelectItem> getStatuses() {
    return texts.choices(PracticeStatus.values());
  }

  public List<SelectItem> getTrainingKinds() {
    return texts.choices(TrainingKind.values());
  }

  public List<SelectItem> getChannels() {
    return Arrays.stream(IntakeChannel.values())
        .map(channel -> new SelectItem(channel.name(), texts.of("proceeding.channel." + channel)))
        .toList();
  }

  public List<SelectItem> getSources() {
    return SOURCES.stream()
        .map(code -> new SelectItem(code, texts.of("proceeding.source." + code)))
        .toList();
  }

  public List<SelectItem> getTargetGroups() {
    return items(PracticeNames.TARGET_GROUP);
  }

  public List<SelectItem> getFields() {
    return items(PracticeNames.FIELD);
  }

  public List<ProgrammePart> getParts() {
    return List.of(ProgrammePart.values());
  }

  public String targetGroup(String code) {
    return name(PracticeNames.TARGET_GROUP, code);
  }

  public String field(String code) {
    return name(PracticeNames.FIELD, code);
  }

  public String ground(String code) {
    return name(PracticeNames.ANNULMENT_GROUND, code);
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

  private String name(String classifier, String code) {
    return list(classifier).stream()
        .filter(value -> value.code().equals(code))
        .map(value -> value.name(locale().getLanguage()))
        .findFirst()
        .orElse(code);
  }

  private List<SelectItem> items(String classifier) {
    return list(classifier).stream()
        .map(value -> new SelectItem(value.code(), value.name(locale().getLanguage())))
        .toList();
  }

  private List<ClassifierValueRow> list(String classifier) {
    return values.computeIfAbsent(
        classifier, code -> classifiers.values(code, LocalDate.now(clock)));
  }

  private static Locale locale() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context == null || context.getViewRoot() == null
        ? Messages.LATVIAN
        : context.getViewRoot().getLocale();
  }
}
