package lv.ikvd.institution.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.InstitutionFilter;
import lv.ikvd.institution.entity.InstitutionReader;
import lv.ikvd.institution.entity.InstitutionRow;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.EntryLooks;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Reads the register: lists, one institution as on a day, with its history. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class InstitutionEntries {

  @Inject private InstitutionReader reader;
  @Inject private InstitutionRegister register;
  @Inject private Registers registers;
  @Inject private RegisterOfKind kinds;
  @Inject private OfficeContext office;
  @Inject private EntryLooks looks;

  /** A page of the list of educational institutions; the look at it is recorded. */
  public Page<InstitutionRow> page(InstitutionFilter filter, PageRequest request) {
    return page(Institutions.REGISTER, filter, request);
  }

  /** A page of the list of one of the registers; the look at it is recorded. */
  public Page<InstitutionRow> page(String register, InstitutionFilter filter, PageRequest request) {
    return looks.page(reader.page(register, filter, request), InstitutionRow::entryId);
  }

  /**
   * All that the list of one of the registers shows, for a file; the look is recorded as an export.
   *
   * @throws Problem INSTITUTION-014 if it is more than one look may show
   */
  public List<InstitutionRow> export(String register, InstitutionFilter filter, String sort) {
    return looks.export(
        sort,
        "INSTITUTION-014",
        request -> reader.page(register, filter, request),
        InstitutionRow::entryId);
  }

  /**
   * Opens an entry as in force on a day; the look is recorded.
   *
   * @param on null means today, or the first day of an entry that is yet to begin
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public InstitutionView open(String number, LocalDate on) {
    EntryRow entry = kinds.entry(number);
    return InstitutionView.of(
        looks.open(register, entry, on == null ? entry.shownOn(office.today()) : on));
  }

  /**
   * An entry that is in the register today.
   *
   * @throws Problem INSTITUTION-015 (conflict) if it was struck off
   */
  public EntryRow inForce(String number) {
    EntryRow entry = kinds.entry(number);
    InstitutionContent content = contentOf(entry.id());
    if (content.status(office.today()) == InstitutionStatus.ENDED) {
      throw Problem.conflict("INSTITUTION-015", number, content.endedOn());
    }
    return entry;
  }

  /** Its branches that are in the register today, for the page of an institution. */
  public List<InstitutionRow> branches(long entryId) {
    return reader.branches(entryId);
  }

  /** What the register says of an entry now. */
  public InstitutionContent contentOf(long entryId) {
    return register.content(registers.entry(entryId).currentVersionId());
  }

  /** What one version says. */
  public InstitutionContent contentAt(long versionId) {
    return register.content(versionId);
  }

  /** The version that stands for the entry of a case now. */
  public Long versionOf(CaseRow proceeding) {
    return registers.entry(proceeding.entryId()).currentVersionId();
  }

  /** An institution that is named in a form; that there is none is said beside the field. */
  public InstitutionView find(String number, String field) {
    try {
      LocalDate today = office.today();
      return InstitutionView.of(registers.view(kinds.entry(number), register, today, today));
    } catch (Problem none) {
      throw new Problem("INSTITUTION-004", number).at(field).because(none);
    }
  }
}
