package lv.ikvd.scientificinstitution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.registry.service.HistoryLine;
import lv.ikvd.scientificinstitution.entity.Holder;
import lv.ikvd.scientificinstitution.entity.ScientificContent;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;
import lv.ikvd.scientificinstitution.service.ScientificEntries;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.Texts;

/** A scientific institution on a day, and how it came to be so. */
@Named("scienceEntryBean")
@RequestScoped
public class ScienceEntryBean {

  @Inject private ScientificEntries entries;
  @Inject private ScienceWords words;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private final Texts texts = new Texts();
  private EntryView<ScientificContent> view;
  private Holder holder;

  /** Reads the entry before the page is rendered; the look is recorded by the use case. */
  public void open(String number, String on) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    view = entries.open(number, Formats.dayOr(on, null));
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

  public String getTypedDay() {
    return Formats.typedDate(view.day());
  }

  public boolean isToday() {
    return view.day().equals(LocalDate.now(clock));
  }

  /** Whether it is in the register from a day to come only. */
  public boolean isAhead() {
    return view.entry().isAhead(LocalDate.now(clock));
  }

  /** Null before the entry. */
  public InstitutionStatus getStatus() {
    return view.content() == null ? null : view.content().status(view.day());
  }

  /** Whether the entry may be acted on: today, by a registrar, while it is in the register. */
  public boolean isWorkable() {
    return isToday()
        && getStatus() == InstitutionStatus.REGISTERED
        && request.isUserInRole(Roles.REGISTRAR);
  }

  public boolean isCaseworker() {
    return Stream.of(Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER)
        .anyMatch(request::isUserInRole);
  }
}
