package lv.ikvd.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.consultation.entity.AnswerStatus;
import lv.ikvd.consultation.service.Consultations;
import lv.ikvd.shell.web.Texts;

/** Codes of consultations as words, and the choices that forms and filters offer. */
@Named("consultationWords")
@RequestScoped
public class ConsultationWords {

  @Inject private CodeNames codes;

  private final Texts texts = new Texts();

  public List<SelectItem> getTopics() {
    return codes.items(Consultations.TOPIC);
  }

  public List<SelectItem> getChannels() {
    return codes.items(Consultations.CHANNEL);
  }

  public List<SelectItem> getAskers() {
    return codes.items(Consultations.ASKER);
  }

  public List<SelectItem> getStatuses() {
    return texts.choices(AnswerStatus.values());
  }

  public String topic(String code) {
    return codes.name(Consultations.TOPIC, code);
  }

  public String channel(String code) {
    return codes.name(Consultations.CHANNEL, code);
  }

  public String asker(String code) {
    return codes.name(Consultations.ASKER, code);
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
}
