package lv.ikvd.psychologist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.psychologist.entity.FieldCertificate;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.service.PsychologistEntries;
import lv.ikvd.psychologist.service.PsychologistView;
import lv.ikvd.registry.service.HistoryLine;
import lv.ikvd.security.web.MeBean;
import lv.ikvd.shell.web.AskedDay;
import lv.ikvd.shell.web.Texts;

/** A psychologist on a day, and how the entry came to be so. */
@Named("psychologistEntryBean")
@RequestScoped
public class PsychologistEntryBean {

  @Inject private PsychologistEntries entries;
  @Inject private PsychologistWords words;
  @Inject private MeBean me;
  @Inject private AskedDay asked;

  private final Texts texts = new Texts();
  private PsychologistView shown;

  /** Reads the entry before the page is rendered; the look is recorded by the use case. */
  public void open(String number, String on) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    shown = entries.open(number, asked.open(on));
  }

  /** What a version says otherwise than the one before it. */
  public List<FieldChange> changes(HistoryLine<PsychologistContent> line) {
    return words.changes(line.before(), line.content());
  }

  /** What the first version says. */
  public String first(HistoryLine<PsychologistContent> line) {
    return texts.of("psychologist.entry.first", words.told(line.content(), "education"));
  }

  public String state(FieldCertificate certificate) {
    return certificate.state(asked.getDay()).name();
  }

  public PsychologistView getShown() {
    return shown;
  }

  /** Whether a registrar may act on the entry: today only. */
  public boolean isWorkable() {
    return asked.isToday() && shown.view().content() != null && me.isRegistrar();
  }

  public boolean isEnded() {
    return shown.view().content() != null && shown.view().content().isEnded(asked.getDay());
  }
}
