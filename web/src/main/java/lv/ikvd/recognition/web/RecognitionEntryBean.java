package lv.ikvd.recognition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.entity.RecognitionStatus;
import lv.ikvd.recognition.service.RecognitionEntries;
import lv.ikvd.recognition.service.RecognitionView;
import lv.ikvd.registry.service.HistoryLine;
import lv.ikvd.security.web.MeBean;
import lv.ikvd.shell.web.AskedDay;

/** A recognition on a day, and how it came to be so. */
@Named("recognitionEntryBean")
@RequestScoped
public class RecognitionEntryBean {

  @Inject private RecognitionEntries entries;
  @Inject private RecognitionWords words;
  @Inject private MeBean me;
  @Inject private AskedDay asked;

  private RecognitionView shown;

  /** Reads the entry before the page is rendered; the look is recorded by the use case. */
  public void open(String number, String on) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    shown = entries.open(number, asked.open(on));
  }

  /** What a version says otherwise than the one before it: since when it holds, or no more. */
  public List<FieldChange> changes(HistoryLine<RecognitionContent> line) {
    RecognitionContent before = line.before();
    RecognitionContent now = line.content();
    return before == null
        ? List.of()
        : Stream.of(
                change("recognisedOn", before.recognisedOn(), now.recognisedOn()),
                change("validUntil", before.validUntil(), now.validUntil()),
                change("endedOn", before.endedOn(), now.endedOn()))
            .filter(one -> !Objects.equals(one.before(), one.after()))
            .toList();
  }

  private FieldChange change(String field, Object before, Object after) {
    return new FieldChange(words.heading(field), words.show(before), words.show(after));
  }

  /** What the first version says. */
  public String first(HistoryLine<RecognitionContent> line) {
    return words.first(line.content());
  }

  public RecognitionView getShown() {
    return shown;
  }

  /** Whether a registrar may act on the entry: today, while it stands. */
  public boolean isWorkable() {
    RecognitionStatus status = shown.status();
    return asked.isToday()
        && me.isRegistrar()
        && (status == RecognitionStatus.MEASURE || status == RecognitionStatus.IN_FORCE);
  }
}
