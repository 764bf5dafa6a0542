package lv.ikvd.proceeding.web.team;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.team.AbsenceKind;
import lv.ikvd.proceeding.entity.team.AbsenceRow;
import lv.ikvd.proceeding.service.team.AbsenceCommand;
import lv.ikvd.proceeding.service.team.Absences;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;
import lv.ikvd.security.service.Officials;
import lv.ikvd.shell.web.Done;

/** Who is away and who substitutes; and either one being entered, or one being ended. */
@Named("absence")
@ViewScoped
public class AbsenceBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/case/absence";

  @Inject private Absences absences;
  @Inject private Officials officials;
  @Inject private CurrentUser user;
  @Inject private Clock clock;

  private Long id;
  private List<AbsenceRow> rows = List.of();
  private AbsenceRow chosen;
  private List<SelectItem> people = List.of();
  private boolean manager;
  private Long official;
  private AbsenceKind kind = AbsenceKind.LEAVE;
  private LocalDate fromOn;
  private LocalDate toOn;
  private Long substitute;
  private LocalDate back;

  public void open() {
    manager = user.has(Roles.MANAGER);
    rows = absences.notOver();
    chosen =
        rows.stream()
            .filter(row -> id != null && row.id() == id && absences.mayEnd(row))
            .findFirst()
            .orElse(null);
    back = LocalDate.now(clock);
    official = user.accountId().orElse(null);
    people =
        officials.handlers().stream()
            .map(one -> new SelectItem(one.accountId(), one.displayName() + ", " + one.position()))
            .toList();
  }

  public void enter() {
    absences.enter(new AbsenceCommand(manager ? official : null, kind, fromOn, toOn, substitute));
    Done.at(PAGE, "proceeding.absence.done.entered", fromOn, toOn);
  }

  public void end() {
    try {
      absences.end(chosen.id(), chosen.version(), back);
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        rows = absences.notOver();
      }
      throw problem;
    }
    Done.at(PAGE, "proceeding.absence.done.ended", chosen.official(), back);
  }

  /** Whether an absence lasts today. */
  public boolean isToday(AbsenceRow row) {
    return row != null && row.on(LocalDate.now(clock));
  }

  /** Whether the reader may end it; the table asks once without a row. */
  public boolean isEndable(AbsenceRow row) {
    return row != null && (manager || Objects.equals(row.accountId(), official));
  }

  public AbsenceKind[] getKinds() {
    return AbsenceKind.values();
  }

  public List<AbsenceRow> getRows() {
    return rows;
  }

  public AbsenceRow getChosen() {
    return chosen;
  }

  public List<SelectItem> getPeople() {
    return people;
  }

  public boolean isManager() {
    return manager;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Long getOfficial() {
    return official;
  }

  public void setOfficial(Long official) {
    this.official = official;
  }

  public AbsenceKind getKind() {
    return kind;
  }

  public void setKind(AbsenceKind kind) {
    this.kind = kind;
  }

  public LocalDate getFromOn() {
    return fromOn;
  }

  public void setFromOn(LocalDate fromOn) {
    this.fromOn = fromOn;
  }

  public LocalDate getToOn() {
    return toOn;
  }

  public void setToOn(LocalDate toOn) {
    this.toOn = toOn;
  }

  public Long getSubstitute() {
    return substitute;
  }

  public void setSubstitute(Long substitute) {
    this.substitute = substitute;
  }

  public LocalDate getBack() {
    return back;
  }

  public void setBack(LocalDate back) {
    this.back = back;
  }
}
