package lv.ikvd.programmelicence.service;

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
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.entity.LicenceFilter;
import lv.ikvd.programmelicence.entity.LicenceReader;
import lv.ikvd.programmelicence.entity.LicenceRow;
import lv.ikvd.programmelicence.entity.LicenceStatus;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Reads the register: lists, one licence as on a day, with its history. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class LicenceEntries {

  /** As many as one look names. */
  static final int EXPORT_LIMIT = 5_000;

  @Inject private LicenceReader reader;
  @Inject private LicenceRegister register;
  @Inject private Registers registers;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /** A page of the list; the look at it is recorded. */
  public Page<LicenceRow> page(LicenceFilter filter, PageRequest request) {
    Page<LicenceRow> page = reader.page(filter, request);
    look(LookKind.LIST, page.items().stream().map(LicenceRow::entryId).toList());
    return page;
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem PROGRAMMELICENCE-014 if it is more than one look may show
   */
  public List<LicenceRow> export(LicenceFilter filter, String sort) {
    Problem tooMany = new Problem("PROGRAMMELICENCE-014", EXPORT_LIMIT);
    List<LicenceRow> rows =
        Page.all(sort, EXPORT_LIMIT, () -> tooMany, request -> reader.page(filter, request));
    look(LookKind.EXPORT, rows.stream().map(LicenceRow::entryId).toList());
    return rows;
  }

  /**
   * Opens a licence as in force on a day; the look is recorded.
   *
   * @param on null means today
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public LicenceView open(String number, LocalDate on) {
    EntryRow entry = registers.entry(ProgrammeLicences.REGISTER, number);
    look(LookKind.OPEN, List.of(entry.id()));
    LocalDate day = on == null ? office.today() : on;
    VersionRow version = registers.version(entry.id(), new AsOf(day, null)).orElse(null);
    LicenceContent content = version == null ? null : register.content(version.id());
    return LicenceView.of(
        entry, version, content, day, registers.history(entry.id(), register, office.today()));
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

  private void look(LookKind kind, List<Long> entries) {
    looks.record(kind, "CASE", "ENTRY", entries, null);
  }
}
