package lv.ikvd.institution.service.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import lv.ikvd.institution.entity.own.OwnNoticeRepository;
import lv.ikvd.institution.entity.own.OwnNoticeRow;
import lv.ikvd.institution.service.InstitutionInput;
import lv.ikvd.institution.service.InstitutionNotices;
import lv.ikvd.institution.service.TakenNotice;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.AsSystem;

/**
 * What a representative notes of the own institution: entered at once in the fields that the rules
 * leave to the institution, as the representative's own, and then looked at by an official.
 */
@Stateless
@RolesAllowed(Roles.INSTITUTION)
public class OwnNotices {

  /** So many stand on the page of the institution; its history has all. */
  private static final int SHOWN = 10;

  private static final String SOURCE = "iestādes pārstāvja paziņojums sistēmā ";

  @Inject private OwnEntry own;
  @Inject private AsSystem system;
  @Inject private InstitutionNotices notices;
  @Inject private NamedPersons persons;
  @Inject private OwnNoticeRepository repository;
  @Inject private OfficeContext office;

  /** The fields that the own institution may change today without a decision. */
  public Set<String> open() {
    return own.with(system, entry -> notices.open());
  }

  /**
   * Enters a notice about the own entry, which none else can be named for.
   *
   * @param lastVersionNo of the entry as it was shown
   * @throws lv.ikvd.problem.entity.Problem as {@link InstitutionNotices#take}; INSTITUTION-074
   *     beside the code of a person whom the registers know by another name
   */
  public void send(int lastVersionNo, @Valid InstitutionInput input) {
    own.with(
        system,
        entry -> {
          persons.check(input);
          TakenNotice taken =
              notices.take(
                  entry.number(),
                  lastVersionNo,
                  input,
                  SOURCE + LatvianDates.shortForm(office.today()));
          repository.add(taken.versionId(), taken.fields());
          return taken;
        });
  }

  /** What was noted of the own institution last, the newest first. */
  public List<OwnNoticeRow> sent() {
    return own.with(system, entry -> repository.of(entry.id()).stream().limit(SHOWN).toList());
  }
}
