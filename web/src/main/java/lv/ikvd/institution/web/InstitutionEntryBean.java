package lv.ikvd.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.entity.Right;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.registry.service.HistoryLine;
import lv.ikvd.security.web.MeBean;
import lv.ikvd.shell.web.AskedDay;
import lv.ikvd.shell.web.Texts;

/** An institution on a day, and how it came to be so. */
@Named("institutionEntryBean")
@RequestScoped
public class InstitutionEntryBean {

  @Inject private InstitutionEntries entries;
  @Inject private InstitutionWords words;
  @Inject private MeBean me;
  @Inject private AskedDay asked;

  private final Texts texts = new Texts();
  private InstitutionView view;

  /** Reads the entry before the page is rendered; the look is recorded by the use case. */
  public void open(String number, String on) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    view = entries.open(number, asked.given(on));
    asked.shown(view.day());
  }

  /** What a version says otherwise than the one before it. */
  public List<FieldChange> changes(HistoryLine<InstitutionContent> line) {
    Institution before = line.before() == null ? null : line.before().institution();
    List<FieldChange> changes =
        new ArrayList<>(words.changes(before, line.content().institution()));
    LocalDate ended = line.content().endedOn();
    if (line.before() != null && !Objects.equals(line.before().endedOn(), ended)) {
      changes.add(
          new FieldChange(
              words.heading("endedOn"), texts.show(line.before().endedOn()), texts.show(ended)));
    }
    if (line.content().right() != null) {
      changes.add(told(line.content().right()));
    }
    return changes;
  }

  /** A right, as something that was not there before, or is no longer. */
  private FieldChange told(Right right) {
    String term =
        texts.of(
            right.until() == null ? "institution.right.from" : "institution.right.term",
            right.from(),
            right.until());
    return new FieldChange(
        texts.of("institution.right." + right.kind()),
        right.takenBack() ? term : null,
        right.takenBack() ? null : term);
  }

  /** What the first version says. */
  public String first(HistoryLine<InstitutionContent> line) {
    return texts.of("institution.entry.first", line.content().institution().name());
  }

  public InstitutionView getView() {
    return view;
  }

  /** What the register says of it on the day; null where the day lies before the entry. */
  public Institution getSaid() {
    return view.content() == null ? null : view.content().institution();
  }

  /** Whether the entry may be acted on: today, by a registrar, while it is in the register. */
  public boolean isWorkable() {
    return asked.isToday() && view.status() == InstitutionStatus.REGISTERED && me.isRegistrar();
  }

  /** Whether an extract as on the day may be issued. */
  public boolean isIssuable() {
    return view.content() != null && !asked.isAhead() && me.isRegistrar();
  }

  /** Whether it has left the register, and an act about it may still be revoked. */
  public boolean isRevocable() {
    return asked.isToday() && view.status() == InstitutionStatus.ENDED && me.isRegistrar();
  }
}
