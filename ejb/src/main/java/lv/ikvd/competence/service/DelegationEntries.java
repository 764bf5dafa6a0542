package lv.ikvd.competence.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.competence.entity.DelegationContent;
import lv.ikvd.competence.entity.DelegationFilter;
import lv.ikvd.competence.entity.DelegationReader;
import lv.ikvd.competence.entity.DelegationRow;
import lv.ikvd.competence.entity.DelegationStatus;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.EntryLooks;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Reads the register: lists, one contract as on a day, with its history. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class DelegationEntries {

  @Inject private DelegationReader reader;
  @Inject private DelegationRegister register;
  @Inject private Registers registers;
  @Inject private OfficeContext office;
  @Inject private EntryLooks looks;

  /** A page of the list; the look at it is recorded. */
  public Page<DelegationRow> page(DelegationFilter filter, PageRequest request) {
    return looks.page(reader.page(filter, request), DelegationRow::entryId);
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem COMPETENCE-006 if it is more than one look may show
   */
  public List<DelegationRow> export(DelegationFilter filter, String sort) {
    return looks.export(
        sort, "COMPETENCE-006", request -> reader.page(filter, request), DelegationRow::entryId);
  }

  /**
   * Opens an entry as in force on a day; the look is recorded.
   *
   * @param on null means today
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public EntryView<DelegationContent> open(String number, LocalDate on) {
    return looks.open(register, number, on);
  }

  /**
   * An entry whose contract is in force today.
   *
   * @throws Problem COMPETENCE-007 (conflict) if it is over
   */
  public EntryRow inForce(String number) {
    EntryRow entry = registers.entry(Competences.REGISTER, number);
    DelegationContent content = register.content(entry.currentVersionId());
    if (content.status(office.today()) != DelegationStatus.IN_FORCE) {
      throw Problem.conflict("COMPETENCE-007", number);
    }
    return entry;
  }

  /** What the register says of an entry now. */
  public DelegationContent contentOf(long entryId) {
    return register.content(registers.entry(entryId).currentVersionId());
  }
}
