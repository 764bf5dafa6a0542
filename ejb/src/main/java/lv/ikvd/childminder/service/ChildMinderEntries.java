package lv.ikvd.childminder.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.ChildMinderFilter;
import lv.ikvd.childminder.entity.ChildMinderReader;
import lv.ikvd.childminder.entity.ChildMinderRow;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.EntryLooks;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Reads the register: lists, one provider as on a day, the history of an entry. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class ChildMinderEntries {

  @Inject private ChildMinderReader reader;
  @Inject private ChildMinderRegister register;
  @Inject private Registers registers;
  @Inject private OfficeContext office;
  @Inject private EntryLooks looks;

  /** A page of the list; the look at it is recorded. */
  public Page<ChildMinderRow> page(ChildMinderFilter filter, PageRequest request) {
    return looks.page(reader.page(filter, request), ChildMinderRow::entryId);
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem CHILDMINDER-012 if it is more than one look may show
   */
  public List<ChildMinderRow> export(ChildMinderFilter filter, String sort) {
    return looks.export(
        sort, "CHILDMINDER-012", request -> reader.page(filter, request), ChildMinderRow::entryId);
  }

  /**
   * Opens an entry as in force on a day; the look is recorded.
   *
   * @param on null means today
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public ProviderView open(String number, LocalDate on) {
    EntryView<ChildMinderContent> view = looks.open(register, number, on);
    Long town = view.content() == null ? null : view.content().municipalityId();
    return ProviderView.of(view, town == null ? null : reader.municipalityName(town));
  }

  /**
   * An entry that is in force today.
   *
   * @throws Problem CHILDMINDER-009 (conflict) if the provider is excluded
   */
  public EntryRow inForce(String number) {
    EntryRow entry = registers.entry(ChildMinders.REGISTER, number);
    ChildMinderContent content = contentOf(entry.id());
    if (status(content, office.today()).equals("EXCLUDED")) {
      throw Problem.conflict("CHILDMINDER-009", number, content.excludedOn());
    }
    return entry;
  }

  /**
   * An entry that is in force today and still has this version as its last.
   *
   * @throws Problem CHILDMINDER-037 (conflict) if another changed it since: who, when
   */
  public EntryRow unchanged(String number, int seenVersionNo) {
    EntryRow entry = inForce(number);
    if (entry.lastVersionNo() != seenVersionNo) {
      VersionRow last = lastFact(entry.id());
      throw Problem.conflict("CHILDMINDER-037", number, last.recordedBy(), last.recordedAt());
    }
    return entry;
  }

  /** What the register says of an entry now. */
  public ChildMinderContent contentOf(long entryId) {
    return register.content(registers.entry(entryId).currentVersionId());
  }

  /** What the register said before a decision changed it. */
  public ChildMinderContent contentBefore(long entryId, long decisionId) {
    return register.content(registers.before(entryId, decisionId).get(0).id());
  }

  /**
   * What the register said before an official's entry without a decision, its last change.
   *
   * @throws Problem CHILDMINDER-032 if its last change is none
   */
  public ChildMinderContent beforeOfficialEntry(long entryId) {
    VersionRow made = lastFact(entryId);
    if (made.way() != Way.OFFICIAL_ENTRY || made.proceedingId() != null) {
      throw new Problem("CHILDMINDER-032");
    }
    return registers
        .version(entryId, new AsOf(made.validFrom(), made.recordedAt().minus(1, ChronoUnit.MICROS)))
        .map(version -> register.content(version.id()))
        .orElseThrow();
  }

  /** The legal state on a day: one place, from dates alone. */
  public static String status(ChildMinderContent content, LocalDate on) {
    return content.excludedOn() != null && !content.excludedOn().isAfter(on)
        ? "EXCLUDED"
        : "REGISTERED";
  }

  private VersionRow lastFact(long entryId) {
    return registers.versions(entryId).stream()
        .filter(VersionRow::isFact)
        .findFirst()
        .orElseThrow();
  }
}
