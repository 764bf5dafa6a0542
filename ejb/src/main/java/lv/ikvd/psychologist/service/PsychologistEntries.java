package lv.ikvd.psychologist.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
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
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Reads the register: lists, one psychologist as on a day, with the history. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class PsychologistEntries {

  /** As many as one look names. */
  private static final int EXPORT_LIMIT = 5_000;

  private static final String PURPOSE = "CASE";

  @Inject private PsychologistReader reader;
  @Inject private PsychologistRegister register;
  @Inject private Registers registers;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /** A page of the list; the look at it is recorded. */
  public Page<PsychologistRow> page(PsychologistFilter filter, PageRequest request) {
    Page<PsychologistRow> page = reader.page(filter, request);
    look(LookKind.LIST, page.items().stream().map(PsychologistRow::entryId).toList());
    return page;
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem PSYCHOLOGIST-010 if it is more than one look may show
   */
  public List<PsychologistRow> export(PsychologistFilter filter, String sort) {
    Problem tooMany = new Problem("PSYCHOLOGIST-010", EXPORT_LIMIT);
    List<PsychologistRow> rows =
        Page.all(sort, EXPORT_LIMIT, () -> tooMany, request -> reader.page(filter, request));
    look(LookKind.EXPORT, rows.stream().map(PsychologistRow::entryId).toList());
    return rows;
  }

  /**
   * Opens an entry as in force on a day; the look is recorded.
   *
   * @param on null means today
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public PsychologistView open(String number, LocalDate on) {
    EntryRow entry = registers.entry(Psychologists.REGISTER, number);
    look(LookKind.OPEN, List.of(entry.id()));
    LocalDate today = office.today();
    LocalDate day = on == null ? today : on;
    EntryView<PsychologistContent> view = registers.view(entry, register, day, today);
    PsychologistStatus status =
        view.version() == null ? null : reader.status(view.version().id(), day);
    return new PsychologistView(
        view, reader.nameOf(entry.partyId()), status, reader.supervised(entry.id(), day));
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

  private void look(LookKind kind, List<Long> entries) {
    looks.record(kind, PURPOSE, "ENTRY", entries, null);
  }
}
