package lv.ikvd.programmelicence.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.updating.EntryWriting;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.security.entity.Roles;

/**
 * Updates of the data of a licence without a decision, as institutions report them (MK 218 p. 13):
 * in the fields that the rules open, each with its reason, by which they are counted.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class LicenceUpdates {

  static final int SOURCE_LENGTH = 200;

  @Inject private LicenceEntries entries;
  @Inject private LicenceParts parts;
  @Inject private EntryWriting writing;
  @Inject private OfficeContext office;

  /** The fields that may be updated today. */
  public Set<String> open() {
    return Arrays.stream(LicenceField.values())
        .map(LicenceField::field)
        .filter(field -> writing.isOpen(ProgrammeLicences.REGISTER, field, Way.OFFICIAL_ENTRY))
        .collect(Collectors.toSet());
  }

  /**
   * Enters an update.
   *
   * @param lastVersionNo of the entry as it was shown
   * @param reason code of {@code PL_UPDATE_REASON}
   * @param source the report: its number and day, or where it came from
   * @throws Problem PROGRAMMELICENCE-002 if nothing changes, -019 without a source, PROC-150 beside
   *     a field that needs a decision, REGISTRY-002 if another changed the entry since
   */
  public void enter(
      String number, int lastVersionNo, @Valid LicenceInput input, String reason, String source) {
    if (source == null || source.isBlank() || source.length() > SOURCE_LENGTH) {
      throw new Problem("PROGRAMMELICENCE-019", SOURCE_LENGTH).at("source");
    }
    parts.require(ProgrammeLicences.UPDATE_REASON, reason, office.today(), "updateReason");
    EntryRow entry = entries.inForce(number);
    LicenceContent before = entries.contentOf(entry.id());
    Licence after = parts.of(input, before.licence(), before.licence());
    List<FieldChange> changes = parts.changes(before.licence(), after);
    if (changes.isEmpty()) {
      throw new Problem("PROGRAMMELICENCE-002");
    }
    writing.write(
        entry,
        lastVersionNo,
        Way.OFFICIAL_ENTRY,
        before.updated(after, reason),
        changes,
        source.strip());
  }
}
