package lv.ikvd.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.consultation.entity.AnswerStatus;
import lv.ikvd.consultation.service.Consultations;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Texts;

/** Codes of consultations as words, and the choices that forms and filters offer. */
@Named("consultationWords")
@RequestScoped
public class ConsultationWords {

  @Inject private Classifiers classifiers;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private final Texts texts = new Texts();
  private final Map<String, List<ClassifierValueRow>> values = new HashMap<>();

  public List<SelectItem> getTopics() {
    return items(Consultations.TOPIC);
  }

  public List<SelectItem> getChannels() {
    return items(Consultations.CHANNEL);
  }

  public List<SelectItem> getAskers() {
    return items(Consultations.ASKER);
  }

  public List<SelectItem> getStatuses() {
    return texts.choices(AnswerStatus.values());
  }

  public String topic(String code) {
    return name(Consultations.TOPIC, code);
  }

  public String channel(String code) {
    return name(Consultations.CHANNEL, code);
  }

  public String asker(String code) {
    return name(Consultations.ASKER, code);
  }

  public String status(String code) {
    return texts.named("consultation.AnswerStatus.", code);
  }

  /** Colour group of a status. */
  public String group(AnswerStatus status) {
    return switch (status) {
      case PROPOSED, COMING -> "waiting";
      case IN_FORCE -> "in-force";
      case OUTDATED -> "soon";
      case ENDED -> "ended";
      case RETURNED -> "refused";
    };
  }

  private String name(String classifier, String code) {
    return list(classifier).stream()
        .filter(value -> value.code().equals(code))
        .map(value -> value.name(language()))
        .findFirst()
        .orElse(code);
  }

  private List<SelectItem> items(String classifier) {
    return list(classifier).stream()
        .map(value -> new SelectItem(value.code(), value.name(language())))
        .toList();
  }

  private List<ClassifierValueRow> list(String classifier) {
    return values.computeIfAbsent(
        classifier, code -> classifiers.values(code, LocalDate.now(clock)));
  }

  private String language() {
    return ChosenLocale.of(request).getLanguage();
  }
}
