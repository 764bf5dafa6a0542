package lv.ikvd.programmelicence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.entity.LicenceStatus;
import lv.ikvd.programmelicence.service.LicenceEntries;
import lv.ikvd.programmelicence.service.LicenceView;
import lv.ikvd.registry.service.HistoryLine;
import lv.ikvd.security.web.MeBean;
import lv.ikvd.shell.web.AskedDay;
import lv.ikvd.shell.web.Texts;

/** A licence on a day, and how it came to be so. */
@Named("licenceEntryBean")
@RequestScoped
public class LicenceEntryBean {

  @Inject private LicenceEntries entries;
  @Inject private LicenceWords words;
  @Inject private MeBean me;
  @Inject private AskedDay asked;

  private final Texts texts = new Texts();
  private LicenceView view;

  /** Reads the entry before the page is rendered; the look is recorded by the use case. */
  public void open(String number, String on) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    view = entries.open(number, asked.open(on));
  }

  /** What a version says otherwise than the one before it. */
  public List<FieldChange> changes(HistoryLine<LicenceContent> line) {
    if (line.before() == null) {
      return List.of();
    }
    Licence before = line.before().licence();
    List<FieldChange> changes = new ArrayList<>(words.changes(before, line.content().licence()));
    LocalDate lost = line.content().lostOn();
    if (!Objects.equals(line.before().lostOn(), lost)) {
      changes.add(
          new FieldChange(
              words.heading("lostOn"), texts.show(line.before().lostOn()), texts.show(lost)));
    }
    return changes;
  }

  /** What the first version says. */
  public String first(HistoryLine<LicenceContent> line) {
    return texts.of("programmelicence.entry.first", line.content().licence().name());
  }

  public LicenceView getView() {
    return view;
  }

  /** Whether the licence may be acted on: today, by a registrar, while it is in force. */
  public boolean isWorkable() {
    return asked.isToday() && view.status() == LicenceStatus.IN_FORCE && me.isRegistrar();
  }
}
