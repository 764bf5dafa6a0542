package lv.ikvd.proceeding.service.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.team.AbsenceRepository;
import lv.ikvd.proceeding.entity.team.AbsenceRow;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;

/**
 * Who acts in a case: its handler, and while the handler is away the substitute. A substitution is
 * not written into cases: it follows from the absence and ends with it. The story of each case
 * tells it.
 */
@ApplicationScoped
public class CaseHolder {

  @Inject private AbsenceRepository absences;
  @Inject private ProceedingRepository repository;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  /** The absence of the handler today, in which somebody else acts. */
  public Optional<AbsenceRow> substitution(CaseRow row) {
    return row.isOpen() && row.handlerId() != null
        ? ofHandler(row.handlerId(), office.today())
        : Optional.empty();
  }

  /** A case was opened by a reader: to its handler it is not new any more. */
  public void opened(CaseRow row) {
    if (row.handlerId() != null && row.handlerId().equals(office.accountId())) {
      repository.seen(row.id(), row.handlerId());
    }
  }

  /** A case has a handler: if that official is away or is going to be, who acts is told. */
  public void assigned(Proceeding proceeding) {
    if (proceeding.getHandlerId() != null) {
      absences.notOver(office.today()).stream()
          .filter(absence -> absence.accountId() == proceeding.getHandlerId())
          .forEach(absence -> tell(proceeding, absence));
    }
  }

  /** Tells in all open cases of an official that somebody else will act in them. */
  void begins(AbsenceRow absence) {
    repository.openOfHandler(absence.accountId()).forEach(one -> tell(one, absence));
  }

  /** Tells in them from which day the handler acts again. */
  void ends(AbsenceRow absence, LocalDate back) {
    for (Proceeding proceeding : repository.openOfHandler(absence.accountId())) {
      timeline.tellChange(
          proceeding,
          "SUBSTITUTION_ENDED",
          "cover",
          absence.substitute(),
          absence.official(),
          LatvianDates.shortForm(back));
    }
  }

  private Optional<AbsenceRow> ofHandler(long accountId, LocalDate day) {
    return absences.meeting(accountId, day, day).stream()
        .filter(absence -> absence.accountId() == accountId)
        .findFirst();
  }

  private void tell(Proceeding proceeding, AbsenceRow absence) {
    timeline.tellChange(
        proceeding,
        "SUBSTITUTED",
        "cover",
        null,
        absence.substitute(),
        LatvianDates.shortForm(absence.fromOn()) + "–" + LatvianDates.shortForm(absence.toOn()));
  }
}
