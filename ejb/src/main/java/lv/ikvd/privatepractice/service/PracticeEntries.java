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
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.EntryLooks;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Reads the register: lists, one programme as on a day, all of one teacher, what ends when. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class PracticeEntries {

  @Inject private PracticeReader reader;
  @Inject private PracticeRegister register;
  @Inject private Registers registers;
  @Inject private Municipalities municipalities;
  @Inject private OfficeContext office;
  @Inject private EntryLooks looks;
  @Inject private Looks persons;

  /** A page of the list; the look at it is recorded. */
  public Page<PracticeRow> page(PracticeFilter filter, PageRequest request) {
    return looks.page(reader.page(filter, request), PracticeRow::entryId);
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem PRIVATEPRACTICE-010 if it is more than one look may show
   */
  public List<PracticeRow> export(PracticeFilter filter, String sort) {
    return looks.export(
        sort, "PRIVATEPRACTICE-010", request -> reader.page(filter, request), PracticeRow::entryId);
  }

  /**
   * Opens an entry as in force on a day; the look is recorded.
   *
   * @param on null means today
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public PracticeView open(String number, LocalDate on) {
    EntryView<PracticeContent> view = looks.open(register, number, on);
    PracticeContent content = view.content();
    return PracticeView.of(
        view,
        reader.nameOf(view.entry().partyId()),
        content == null ? List.of() : names(content.programme().municipalities()));
  }

  /**
   * All programmes of a teacher, by a number of one of them; the look at the person is recorded.
   *
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public TeacherView teacher(String number) {
    long party = registers.entry(PrivatePractice.REGISTER, number).partyId();
    persons.record(LookKind.OPEN, "CASE", "PARTY", List.of(party), null);
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
}
