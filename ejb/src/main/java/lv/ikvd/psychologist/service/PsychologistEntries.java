package lv.ikvd.psychologist.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistFilter;
import lv.ikvd.psychologist.entity.PsychologistReader;
import lv.ikvd.psychologist.entity.PsychologistRow;
import lv.ikvd.psychologist.entity.PsychologistStatus;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.EntryLooks;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Reads the register: lists, one psychologist as on a day, with the history. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class PsychologistEntries {

  @Inject private PsychologistReader reader;
  @Inject private PsychologistRegister register;
  @Inject private Registers registers;
  @Inject private OfficeContext office;
  @Inject private EntryLooks looks;

  /** A page of the list; the look at it is recorded. */
  public Page<PsychologistRow> page(PsychologistFilter filter, PageRequest request) {
    return looks.page(reader.page(filter, request), PsychologistRow::entryId);
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem PSYCHOLOGIST-010 if it is more than one look may show
   */
  public List<PsychologistRow> export(PsychologistFilter filter, String sort) {
    return looks.export(
        sort,
        "PSYCHOLOGIST-010",
        request -> reader.page(filter, request),
        PsychologistRow::entryId);
  }

  /**
   * Opens an entry as in force on a day; the look is recorded.
   *
   * @param on null means today
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public PsychologistView open(String number, LocalDate on) {
    EntryView<PsychologistContent> view = looks.open(register, number, on);
    EntryRow entry = view.entry();
    PsychologistStatus status =
        view.version() == null ? null : reader.status(view.version().id(), view.day());
    return new PsychologistView(
        view, reader.nameOf(entry.partyId()), status, reader.supervised(entry.id(), view.day()));
  }

  /**
   * An entry that has not ended.
   *
   * @throws Problem PSYCHOLOGIST-003 (conflict) if it has
   */
  public EntryRow living(String number) {
    EntryRow entry = registers.entry(Psychologists.REGISTER, number);
    if (contentOf(entry.id()).isEnded(office.today())) {
      throw Problem.conflict("PSYCHOLOGIST-003", number);
    }
    return entry;
  }

  /**
   * An entry that has ended.
   *
   * @throws Problem PSYCHOLOGIST-004 (conflict) if it has not
   */
  public EntryRow ended(String number) {
    EntryRow entry = registers.entry(Psychologists.REGISTER, number);
    if (!contentOf(entry.id()).isEnded(office.today())) {
      throw Problem.conflict("PSYCHOLOGIST-004", number);
    }
    return entry;
  }

  /** What the register says of an entry now. */
  public PsychologistContent contentOf(long entryId) {
    return register.content(registers.entry(entryId).currentVersionId());
  }
}
