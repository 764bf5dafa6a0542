package lv.ikvd.psychologist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistStatus;
import lv.ikvd.psychologist.service.PsychologistField;

/** What pages say of a psychologist. */
@Named("psychologistWords")
@RequestScoped
public class PsychologistWords extends ContentWords<PsychologistContent> {

  @Override
  protected List<ContentField<PsychologistContent>> fields() {
    return PsychologistField.ALL;
  }

  @Override
  protected String bundle() {
    return "psychologist";
  }

  public List<SelectItem> getStatuses() {
    return texts().choices(PsychologistStatus.values());
  }

  /** The register's own word for a standing. */
  public String status(Object status) {
    return texts().named("psychologist.PsychologistStatus.", Objects.toString(status, null));
  }

  /** The word for how a certificate stands. */
  public String state(Object state) {
    return texts().named("psychologist.CertificateState.", Objects.toString(state, null));
  }

  /** Colour group of a standing, or of how a certificate stands. */
  public String group(Object status) {
    return switch (Objects.toString(status, "")) {
      case "CERTIFIED", "SUPERVISED", "IN_FORCE" -> "in-force";
      case "TERMINATED", "EXCLUDED", "EXPIRED", "ANNULLED" -> "ended";
      default -> "waiting";
    };
  }
}
