package lv.ikvd.scientificinstitution.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.EntryLooks;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.scientificinstitution.entity.Holder;
import lv.ikvd.scientificinstitution.entity.ScientificContent;
import lv.ikvd.scientificinstitution.entity.ScientificFilter;
import lv.ikvd.scientificinstitution.entity.ScientificReader;
import lv.ikvd.scientificinstitution.entity.ScientificRow;
import lv.ikvd.scientificinstitution.entity.Successor;
import lv.ikvd.security.entity.Roles;

/** Reads the register: lists, one institution as on a day, with its history. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class ScientificEntries {

  @Inject private ScientificReader reader;
  @Inject private ScientificRegister register;
  @Inject private Registers registers;
  @Inject private OfficeContext office;
  @Inject private EntryLooks looks;

  /** A page of the list; the look at it is recorded. */
  public Page<ScientificRow> page(ScientificFilter filter, PageRequest request) {
    return looks.page(reader.page(filter, request), ScientificRow::entryId);
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem SCIENTIFICINSTITUTION-014 if it is more than one look may show
   */
  public List<ScientificRow> export(ScientificFilter filter, String sort) {
    return looks.export(
        sort,
        "SCIENTIFICINSTITUTION-014",
        request -> reader.page(filter, request),
        ScientificRow::entryId);
  }

  /**
   * Opens an entry as in force on a day; the look is recorded.
   *
   * @param on null means today, or the first day of an entry that is yet to begin
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public EntryView<ScientificContent> open(String number, LocalDate on) {
    EntryRow entry = registers.entry(ScientificInstitutions.REGISTER, number);
    return looks.open(register, entry, on == null ? entry.shownOn(office.today()) : on);
  }

  /** Who holds an entry that was opened. */
  public Holder holder(long entryId) {
    return reader.holder(entryId);
  }

  /**
   * An entry that is in the register today.
   *
   * @throws Problem SCIENTIFICINSTITUTION-015 (conflict) if it ended
   */
  public EntryRow inForce(String number) {
    EntryRow entry = registers.entry(ScientificInstitutions.REGISTER, number);
    ScientificContent content = contentOf(entry.id());
    if (content.status(office.today()) == InstitutionStatus.ENDED) {
      throw Problem.conflict("SCIENTIFICINSTITUTION-015", number, content.endedOn());
    }
    return entry;
  }

  /**
   * An institution that goes on after another.
   *
   * @throws Problem SCIENTIFICINSTITUTION-004 beside the field, if it is not in the register or the
   *     same
   */
  public Successor successor(String number, String of) {
    try {
      EntryRow entry = inForce(number);
      if (!number.equals(of)) {
        return new Successor(entry.id(), number, contentOf(entry.id()).institution().name());
      }
    } catch (Problem none) {
      throw new Problem("SCIENTIFICINSTITUTION-004", number).at("successor").because(none);
    }
    throw new Problem("SCIENTIFICINSTITUTION-004", number).at("successor");
  }

  /** What the register says of an entry now. */
  public ScientificContent contentOf(long entryId) {
    return register.content(versionOf(entryId));
  }

  /** What one version says. */
  public ScientificContent contentAt(long versionId) {
    return register.content(versionId);
  }

  /** The version that stands for an entry now. */
  public Long versionOf(long entryId) {
    return registers.entry(entryId).currentVersionId();
  }
}
