package lv.ikvd.competence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.ikvd.competence.entity.Delegation;
import lv.ikvd.competence.entity.DelegationContent;
import lv.ikvd.competence.entity.DelegationStatus;
import lv.ikvd.competence.service.DelegationEntries;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.registry.service.HistoryLine;
import lv.ikvd.security.web.MeBean;
import lv.ikvd.shell.web.AskedDay;
import lv.ikvd.shell.web.Texts;

/** A contract on a day, and how it came to be so. */
@Named("delegationEntryBean")
@RequestScoped
public class DelegationEntryBean {

  @Inject private DelegationEntries entries;
  @Inject private DelegationWords words;
  @Inject private MeBean me;
  @Inject private AskedDay asked;

  private final Texts texts = new Texts();
  private EntryView<DelegationContent> view;

  /** Reads the entry before the page is rendered; the look is recorded by the use case. */
  public void open(String number, String on) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    view = entries.open(number, asked.open(on));
  }

  /** What a version says otherwise than the one before it: that it ended, or goes on. */
  public List<FieldChange> changes(HistoryLine<DelegationContent> line) {
    if (line.before() == null) {
      return List.of();
    }
    LocalDate before = line.before().endedOn();
    LocalDate after = line.content().endedOn();
    return Objects.equals(before, after)
        ? List.of()
        : List.of(new FieldChange(words.heading("endedOn"), texts.show(before), texts.show(after)));
  }

  /** What the first version says. */
  public String first(HistoryLine<DelegationContent> line) {
    Delegation said = line.content().delegation();
    return texts.of(
        "competence.entry.first",
        words.qualification(said.qualification().code(), said.qualification().level()));
  }

  public EntryView<DelegationContent> getView() {
    return view;
  }

  /** Null before the entry. */
  public DelegationStatus getStatus() {
    return view.content() == null ? null : view.content().status(view.day());
  }

  /** Whether the contract may be acted on: today, by a registrar, while it is in force. */
  public boolean isWorkable() {
    return asked.isToday() && getStatus() == DelegationStatus.IN_FORCE && me.isRegistrar();
  }
}
