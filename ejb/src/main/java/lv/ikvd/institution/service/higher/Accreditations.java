package lv.ikvd.institution.service.higher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.institution.entity.Right;
import lv.ikvd.institution.entity.RightKind;
import lv.ikvd.institution.entity.higher.Accreditation;
import lv.ikvd.institution.entity.higher.AccreditationRepository;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.deciding.RightVersions;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.security.entity.Roles;

/**
 * The accreditation of higher education institutions. It is decided elsewhere; an official enters
 * what is known of it, with its source.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class Accreditations {

  static final int SOURCE_LENGTH = 200;

  @Inject private AccreditationRepository repository;
  @Inject private InstitutionEntries entries;
  @Inject private RightVersions rights;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  /**
   * Enters an accreditation.
   *
   * @param until the last day; null where it has no term
   * @throws Problem INSTITUTION-025 for an entry of another register, -026 without a day or with an
   *     end before it, -016 without a source
   */
  public void enter(String number, LocalDate on, LocalDate until, String source) {
    EntryRow entry = entries.inForce(number);
    if (!entry.register().equals(Institutions.HIGHER_EDUCATION)) {
      throw new Problem("INSTITUTION-025", number);
    }
    if (on == null || on.isAfter(office.today()) || until != null && until.isBefore(on)) {
      throw new Problem("INSTITUTION-026").at("on");
    }
    if (source == null || source.isBlank() || source.length() > SOURCE_LENGTH) {
      throw new Problem("INSTITUTION-016", SOURCE_LENGTH).at("source");
    }
    String before = of(entry.id()).stream().findFirst().map(Accreditations::told).orElse(null);
    Accreditation given = new Accreditation(on, until, source.strip(), office.actor());
    repository.add(entry.id(), given, office.now());
    rights.entered(
        entry.id(),
        new Right(RightKind.ACCREDITATION, null, null, on, until, given.source(), false));
    timeline.tellEntry(
        entry.id(), "ENTRY_UPDATED", "accreditedUntil", before, told(given), given.source());
  }

  /** Those of an entry, the last first. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public List<Accreditation> of(long entryId) {
    return repository.of(entryId);
  }

  private static String told(Accreditation given) {
    return given.until() == null
        ? LatvianDates.shortForm(given.on()) + " (bez termiņa)"
        : LatvianDates.shortForm(given.on()) + "–" + LatvianDates.shortForm(given.until());
  }
}
