package lv.ikvd.recognition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.entity.Measure;
import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.entity.RecognitionStatus;
import lv.ikvd.recognition.service.RecognitionField;
import lv.ikvd.recognition.service.Recognitions;

/** What pages say of a recognition, and the choices that forms and filters offer. */
@Named("recognitionWords")
@RequestScoped
public class RecognitionWords extends ContentWords<ForeignQualification> {

  @Inject private CodeNames codes;

  @Override
  protected List<ContentField<ForeignQualification>> fields() {
    return RecognitionField.ALL;
  }

  @Override
  protected String bundle() {
    return "recognition";
  }

  public List<SelectItem> getStatuses() {
    return texts().choices(RecognitionStatus.values());
  }

  /** The grounds on which the office may begin to annul. */
  public List<SelectItem> getGrounds() {
    return Recognitions.GROUNDS.stream()
        .map(code -> new SelectItem(code, codes.name(Recognitions.END_GROUND, code)))
        .toList();
  }

  /** The register's own word for a standing. */
  public String status(Object status) {
    return texts().named("recognition.RecognitionStatus.", Objects.toString(status, null));
  }

  /** Colour group of a standing. */
  public String group(Object status) {
    return switch (Objects.toString(status, "")) {
      case "IN_FORCE" -> "in-force";
      case "MEASURE" -> "waiting";
      default -> "ended";
    };
  }

  String show(Object value) {
    return texts().show(value);
  }

  /** What the first version says: recognised at once, or after which measure. */
  String first(RecognitionContent content) {
    return content.measure() == null
        ? texts().of("recognition.entry.first")
        : texts().of("recognition.entry.first.measure", measure(content.measure()));
  }

  /** A measure with the months of an adaptation period; null where there is none. */
  public String measure(Measure measure) {
    if (measure == null) {
      return null;
    }
    String name = codes.name(Recognitions.MEASURE, measure.kind());
    return measure.months() == null
        ? name
        : name + ", " + texts().counted("recognition.measure.months", measure.months());
  }
}
