package lv.ikvd.programmelicence.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.entity.LicenceFilter;
import lv.ikvd.programmelicence.entity.LicenceReader;
import lv.ikvd.programmelicence.entity.LicenceRow;
import lv.ikvd.programmelicence.entity.LicenceStatus;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.EntryLooks;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Reads the register: lists, one licence as on a day, with its history. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class LicenceEntries {

  @Inject private LicenceReader reader;
  @Inject private LicenceRegister register;
  @Inject private Registers registers;
  @Inject private OfficeContext office;
  @Inject private EntryLooks looks;

  /** A page of the list; the look at it is recorded. */
  public Page<LicenceRow> page(LicenceFilter filter, PageRequest request) {
    return looks.page(reader.page(filter, request), LicenceRow::entryId);
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem PROGRAMMELICENCE-014 if it is more than one look may show
   */
  public List<LicenceRow> export(LicenceFilter filter, String sort) {
    return looks.export(
        sort, "PROGRAMMELICENCE-014", request -> reader.page(filter, request), LicenceRow::entryId);
  }

  /**
   * Opens a licence as in force on a day; the look is recorded.
   *
   * @param on null means today
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public LicenceView open(String number, LocalDate on) {
    return LicenceView.of(looks.open(register, number, on));
  }

  /**
   * An entry whose licence is in force today.
   *
   * @throws Problem PROGRAMMELICENCE-015 (conflict) if it lost its force
   */
  public EntryRow inForce(String number) {
    EntryRow entry = registers.entry(ProgrammeLicences.REGISTER, number);
    LicenceContent content = contentOf(entry.id());
    if (content.status(office.today()) == LicenceStatus.LOST) {
      throw Problem.conflict("PROGRAMMELICENCE-015", number, content.lostOn());
    }
    return entry;
  }

  /** What the register says of an entry now. */
  public LicenceContent contentOf(long entryId) {
    return register.content(registers.entry(entryId).currentVersionId());
  }

  /** What one version says. */
  public LicenceContent contentAt(long versionId) {
    return register.content(versionId);
  }

  /** The version that stands for the entry of a case now. */
  public Long versionOf(CaseRow proceeding) {
    return registers.entry(proceeding.entryId()).currentVersionId();
  }
}
