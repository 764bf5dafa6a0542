package lv.ikvd.privatepractice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.privatepractice.entity.ExpiryCount;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.PracticeFilter;
import lv.ikvd.privatepractice.entity.PracticeReader;
import lv.ikvd.privatepractice.entity.PracticeRow;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Reads the register: lists, one programme as on a day, all of one teacher, what ends when. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class PracticeEntries {

  /** As many as one look names. */
  static final int EXPORT_LIMIT = 5_000;

  private static final String PURPOSE = "CASE";

  @Inject private PracticeReader reader;
  @Inject private PracticeRegister register;
  @Inject private Registers registers;
  @Inject private Municipalities municipalities;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /** A page of the list; the look at it is recorded. */
  public Page<PracticeRow> page(PracticeFilter filter, PageRequest request) {
    Page<PracticeRow> page = reader.page(filter, request);
    look(LookKind.LIST, page.items());
    return page;
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem PRIVATEPRACTICE-010 if it is more than one look may show
   */
  public List<PracticeRow> export(PracticeFilter filter, String sort) {
    List<PracticeRow> rows =
        Page.all(
            sort,
            EXPORT_LIMIT,
            () -> new Problem("PRIVATEPRACTICE-010", EXPORT_LIMIT),
            request -> reader.page(filter, request));
    look(LookKind.EXPORT, rows);
    return rows;
  }

  /**
   * Opens an entry as in force on a day; the look is recorded.
   *
   * @param on null means today
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public PracticeView open(String number, LocalDate on) {
    EntryRow entry = registers.entry(PrivatePractice.REGISTER, number);
    looks.record(LookKind.OPEN, PURPOSE, "ENTRY", List.of(entry.id()), null);
    LocalDate day = on == null ? office.today() : on;
    VersionRow version = registers.version(entry.id(), new AsOf(day, null)).orElse(null);
    PracticeContent content = version == null ? null : register.content(version.id());
    return new PracticeView(
        entry.id(),
        entry.number(),
        entry.partyId(),
        reader.nameOf(entry.partyId()),
        entry.registeredOn(),
        version == null ? null : version.validFrom(),
        version == null ? null : version.recordedAt(),
        version == null ? null : version.citation(),
        content == null ? null : content.status(day),
        content,
        content == null ? List.of() : names(content.programme().municipalities()),
        registers.history(entry.id(), register, office.today()));
  }

  /**
   * All programmes of a teacher, by a number of one of them; the look at the person is recorded.
   *
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public TeacherView teacher(String number) {
    long party = registers.entry(PrivatePractice.REGISTER, number).partyId();
    looks.record(LookKind.OPEN, PURPOSE, "PARTY", List.of(party), null);
    return new TeacherView(party, reader.nameOf(party), reader.ofParty(party));
  }

  /** How many certificates end in each month, up to the end of one; no person is shown. */
  public List<ExpiryCount> forecast(LocalDate until) {
    return reader.forecast(until);
  }

  /**
   * An entry whose certificate nobody annulled.
   *
   * @throws Problem PRIVATEPRACTICE-003 (conflict) if it is annulled
   */
  public EntryRow living(String number) {
    EntryRow entry = registers.entry(PrivatePractice.REGISTER, number);
    if (contentOf(entry.id()).status(office.today()) == PracticeStatus.ANNULLED) {
      throw Problem.conflict("PRIVATEPRACTICE-003", number);
    }
    return entry;
  }

  /** What the register says of an entry now. */
  public PracticeContent contentOf(long entryId) {
    return register.content(registers.entry(entryId).currentVersionId());
  }

  private List<String> names(List<Long> ids) {
    return ids.stream()
        .flatMap(id -> municipalities.find(id).stream())
        .map(MunicipalityRow::name)
        .sorted()
        .toList();
  }

  private void look(LookKind kind, List<PracticeRow> rows) {
    looks.record(kind, PURPOSE, "ENTRY", rows.stream().map(PracticeRow::entryId).toList(), null);
  }
}
