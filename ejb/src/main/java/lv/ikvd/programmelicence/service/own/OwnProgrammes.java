package lv.ikvd.programmelicence.service.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.service.own.OwnEntry;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.programmelicence.entity.LicenceFilter;
import lv.ikvd.programmelicence.entity.LicenceReader;
import lv.ikvd.programmelicence.entity.LicenceRow;
import lv.ikvd.programmelicence.entity.standard.PlanHours;
import lv.ikvd.programmelicence.service.mark.MarkInput;
import lv.ikvd.programmelicence.service.mark.ProgrammeMarks;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.AsSystem;

/** The licences of the own institution, and its mark that it delivers a sample programme. */
@Stateless
@RolesAllowed(Roles.INSTITUTION)
public class OwnProgrammes {

  /** So many stand on the page; an institution has fewer. */
  static final int LIMIT = 200;

  @Inject private OwnEntry own;
  @Inject private AsSystem system;
  @Inject private LicenceReader licences;
  @Inject private ProgrammeMarks marks;
  @Inject private Intake intake;
  @Inject private OfficeContext office;

  public Page<LicenceRow> licences() {
    return own.with(
        system,
        entry -> licences.page(LicenceFilter.of(entry.number()), new PageRequest(1, LIMIT, null)));
  }

  /** The addresses that a programme can be delivered at. */
  public List<Place> places() {
    return own.with(system, entry -> marks.places(entry.number()));
  }

  /**
   * Receives a mark of the own institution, once for each form.
   *
   * @throws lv.ikvd.problem.entity.Problem as {@link ProgrammeMarks#mark}
   */
  public OpenedCase mark(
      String formId, String sample, LocalDate startsOn, List<Long> places, List<PlanHours> plan) {
    return own.with(
        system,
        entry ->
            intake.once(
                formId,
                () ->
                    marks.mark(
                        new MarkInput(
                            office.today(),
                            IntakeChannel.PORTAL,
                            entry.number(),
                            sample,
                            startsOn,
                            places,
                            plan))));
  }
}
