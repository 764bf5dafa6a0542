package lv.ikvd.scientificinstitution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.registry.service.HistoryLine;
import lv.ikvd.scientificinstitution.entity.Holder;
import lv.ikvd.scientificinstitution.entity.ScientificContent;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;
import lv.ikvd.scientificinstitution.service.ScientificEntries;
import lv.ikvd.security.web.MeBean;
import lv.ikvd.shell.web.AskedDay;
import lv.ikvd.shell.web.Texts;

/** A scientific institution on a day, and how it came to be so. */
@Named("scienceEntryBean")
@RequestScoped
public class ScienceEntryBean {

  @Inject private ScientificEntries entries;
  @Inject private ScienceWords words;
  @Inject private MeBean me;
  @Inject private AskedDay asked;

  private final Texts texts = new Texts();
  private EntryView<ScientificContent> view;
  private Holder holder;

  /** Reads the entry before the page is rendered; the look is recorded by the use case. */
  public void open(String number, String on) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    view = entries.open(number, asked.given(on));
    asked.shown(view.day());
    holder = entries.holder(view.entry().id());
  }

  /** What a version says otherwise than the one before it. */
  public List<FieldChange> changes(HistoryLine<ScientificContent> line) {
    ScientificInstitution before = line.before() == null ? null : line.before().institution();
    List<FieldChange> changes =
        new ArrayList<>(words.changes(before, line.content().institution()));
    LocalDate ended = line.content().endedOn();
    if (line.before() != null && !Objects.equals(line.before().endedOn(), ended)) {
      changes.add(
          new FieldChange(
              words.heading("endedOn"), texts.show(line.before().endedOn()), texts.show(ended)));
    }
    return changes;
  }

  /** What the first version says. */
  public String first(HistoryLine<ScientificContent> line) {
    return texts.of("institution.entry.first", line.content().institution().name());
  }

  public EntryView<ScientificContent> getView() {
    return view;
  }

  public Holder getHolder() {
    return holder;
  }

  /** Null before the entry. */
  public InstitutionStatus getStatus() {
    return view.content() == null ? null : view.content().status(view.day());
  }

  /** Whether the entry may be acted on: today, by a registrar, while it is in the register. */
  public boolean isWorkable() {
    return asked.isToday() && getStatus() == InstitutionStatus.REGISTERED && me.isRegistrar();
  }

  /** Whether it has left the register, and an act about it may still be revoked. */
  public boolean isRevocable() {
    return asked.isToday() && getStatus() == InstitutionStatus.ENDED && me.isRegistrar();
  }
}
