package lv.ikvd.institution.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.updating.EntryWriting;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.security.entity.Roles;

/** What an institution says of itself without a decision, in the fields that the rules open. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class InstitutionNotices {

  static final int SOURCE_LENGTH = 200;

  @Inject private InstitutionEntries entries;
  @Inject private InstitutionParts parts;
  @Inject private EntryWriting writing;

  /** The fields that an institution may change today by its own notice. */
  public Set<String> open() {
    return Arrays.stream(InstitutionField.values())
        .map(InstitutionField::field)
        .filter(field -> writing.isOpen(Institutions.REGISTER, field, Way.HOLDER_UPDATE))
        .collect(Collectors.toSet());
  }

  /**
   * Takes a notice over into the register.
   *
   * @param lastVersionNo of the entry as it was shown
   * @param source the notice: its number and day, or where it came from
   * @return the version that it made
   * @throws Problem INSTITUTION-011 if nothing changes, -016 without a source, PROC-150 beside a
   *     field that needs a decision, REGISTRY-002 if another changed the entry since
   */
  public TakenNotice take(
      String number, int lastVersionNo, @Valid InstitutionInput input, String source) {
    if (source == null || source.isBlank() || source.length() > SOURCE_LENGTH) {
      throw new Problem("INSTITUTION-016", SOURCE_LENGTH).at("source");
    }
    EntryRow entry = entries.inForce(number);
    InstitutionContent before = entries.contentOf(entry.id());
    Institution after = parts.of(input, before.institution());
    List<FieldChange> changes = parts.changes(before.institution(), after);
    if (changes.isEmpty()) {
      throw new Problem("INSTITUTION-011");
    }
    RecordedVersion version =
        writing.write(
            entry,
            lastVersionNo,
            Way.HOLDER_UPDATE,
            new InstitutionContent(after, before.ending()),
            changes,
            source.strip());
    return new TakenNotice(version.versionId(), changes.stream().map(FieldChange::field).toList());
  }
}
