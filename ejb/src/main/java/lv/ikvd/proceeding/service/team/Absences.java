package lv.ikvd.proceeding.service.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.audit.service.AuditLog;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.team.AbsenceRepository;
import lv.ikvd.proceeding.entity.team.AbsenceRow;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.OfficialRow;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.Officials;

/**
 * When officials are away, and who substitutes them. An official enters their own absence, a
 * manager anybody's. There is always somebody at work: a substitute is not away, and nobody who
 * substitutes is substituted. What a substitute may do is what the substitute's own roles allow.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class Absences {

  @Inject private AbsenceRepository absences;
  @Inject private Officials officials;
  @Inject private CaseHolder holder;
  @Inject private OfficeContext office;
  @Inject private AuditLog log;

  /**
   * Absences that last or are to come: all of them for a manager, for others their own and those in
   * which they are the substitute.
   */
  public List<AbsenceRow> notOver() {
    return absences.notOver(office.today()).stream()
        .filter(one -> own(one) || isMe(one.substituteId()) || office.has(Roles.MANAGER))
        .toList();
  }

  /** Whether the current user may end an absence. */
  public boolean mayEnd(AbsenceRow absence) {
    return own(absence) || office.has(Roles.MANAGER);
  }

  /** Names of the absent deciders whom the current user substitutes today; empty without any. */
  public Optional<String> decidingFor() {
    String names =
        String.join(
            ", ", absences.substituted(office.accountId(), Roles.DECISION_MAKER, office.today()));
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  /**
   * Enters an absence.
   *
   * @throws Problem ABSENCE-007 (forbidden) if it is another's, ABSENCE-001 if the days are in no
   *     order or over, ABSENCE-008 if an official is none who works on cases, ABSENCE-006 if the
   *     two are one, ABSENCE-002 if it overlaps another absence, ABSENCE-003 if the substitute is
   *     away, ABSENCE-004 if the two would substitute each other, ABSENCE-005 if the one who will
   *     be away is a substitute then
   */
  public void enter(AbsenceCommand command) {
    long accountId = command.accountId() == null ? office.accountId() : command.accountId();
    if (!isMe(accountId) && !office.has(Roles.MANAGER)) {
      throw Problem.forbidden("ABSENCE-007");
    }
    requireDays(command.fromOn(), command.toOn());
    OfficialRow away = official(accountId, "official");
    OfficialRow substitute = official(command.substituteId(), "substitute");
    if (away.accountId() == substitute.accountId()) {
      throw new Problem("ABSENCE-006").at("substitute");
    }
    AbsenceRow absence =
        new AbsenceRow(
            0,
            accountId,
            away.displayName(),
            command.kind(),
            command.fromOn(),
            command.toOn(),
            substitute.accountId(),
            substitute.displayName(),
            office.actor(),
            0);
    absences.lock();
    requireAway(absence);
    requireThere(absence);
    absences.add(absence, office.now());
    holder.begins(absence);
    log.record("ABSENCE_ENTERED", away.displayName(), null, told(absence));
  }

  /**
   * The official is back on a day, earlier than was entered; back on the first day or before it,
   * the absence does not come to be. Days that have passed stay.
   *
   * @param version of the absence that was seen
   * @throws Problem ABSENCE-009 (conflict) if it was changed meanwhile, ABSENCE-007 (forbidden) if
   *     it is another's, ABSENCE-010 if the day is over or after the last one
   */
  public void end(long id, long version, LocalDate back) {
    absences.lock();
    AbsenceRow absence =
        absences
            .find(id)
            .filter(now -> now.version() == version)
            .orElseThrow(() -> Problem.conflict("ABSENCE-009"));
    if (!mayEnd(absence)) {
      throw Problem.forbidden("ABSENCE-007");
    }
    if (back == null || back.isBefore(office.today()) || back.isAfter(absence.toOn())) {
      throw new Problem("ABSENCE-010", absence.toOn()).at("back");
    }
    boolean cancelled = !back.isAfter(absence.fromOn());
    if (cancelled) {
      absences.cancel(id, office.now());
    } else {
      absences.end(id, back.minusDays(1));
    }
    holder.ends(absence, back);
    log.record(
        cancelled ? "ABSENCE_CANCELLED" : "ABSENCE_ENDED",
        absence.official(),
        told(absence),
        "back=" + back);
  }

  private void requireDays(LocalDate from, LocalDate to) {
    if (from == null || to == null || to.isBefore(from) || to.isBefore(office.today())) {
      throw new Problem("ABSENCE-001").at(from == null ? "fromOn" : "toOn");
    }
  }

  private OfficialRow official(Long accountId, String field) {
    return officials.handlers().stream()
        .filter(one -> accountId != null && one.accountId() == accountId)
        .findFirst()
        .orElseThrow(() -> new Problem("ABSENCE-008").at(field));
  }

  /** Who will be away is neither away already nor a substitute then. */
  private void requireAway(AbsenceRow absence) {
    for (AbsenceRow other :
        absences.meeting(absence.accountId(), absence.fromOn(), absence.toOn())) {
      if (other.accountId() == absence.accountId()) {
        throw new Problem("ABSENCE-002", other.official(), other.fromOn(), other.toOn())
            .at("fromOn");
      }
      if (other.accountId() == absence.substituteId()) {
        throw new Problem("ABSENCE-004", other.official(), absence.official()).at("substitute");
      }
      throw new Problem("ABSENCE-005", absence.official(), other.official()).at("fromOn");
    }
  }

  private void requireThere(AbsenceRow absence) {
    for (AbsenceRow other :
        absences.meeting(absence.substituteId(), absence.fromOn(), absence.toOn())) {
      if (other.accountId() == absence.substituteId()) {
        throw new Problem("ABSENCE-003", other.official(), other.fromOn(), other.toOn())
            .at("substitute");
      }
    }
  }

  private boolean own(AbsenceRow absence) {
    return isMe(absence.accountId());
  }

  private boolean isMe(long accountId) {
    return Long.valueOf(accountId).equals(office.accountId());
  }

  private static String told(AbsenceRow absence) {
    return "from=%s; to=%s; substitute=%s"
        .formatted(absence.fromOn(), absence.toOn(), absence.substitute());
  }
}
