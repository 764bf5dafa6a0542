package lv.ikvd.institution.service.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import lv.ikvd.institution.service.InstitutionApplications;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionInput;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.search.entity.AroundReader;
import lv.ikvd.search.entity.EntryCase;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.AsSystem;

/** The own institution of a representative: its entry, its cases, and an application to amend. */
@Stateless
@RolesAllowed(Roles.INSTITUTION)
public class OwnInstitution {

  @Inject private OwnEntry own;
  @Inject private AsSystem system;
  @Inject private InstitutionEntries entries;
  @Inject private InstitutionApplications applications;
  @Inject private Intake intake;
  @Inject private AroundReader around;
  @Inject private OfficeContext office;

  /**
   * What the register says of it today; the look is recorded.
   *
   * @throws lv.ikvd.problem.entity.Problem INSTITUTION-073 (forbidden) if the account acts for none
   */
  public InstitutionView open() {
    return own.with(system, entry -> entries.open(entry.number(), null));
  }

  /** Its cases, those first that are not over. */
  public List<EntryCase> cases() {
    return own.with(system, entry -> around.cases(entry.id()));
  }

  /**
   * Applies to amend the entry (public service 2), once for each form.
   *
   * @throws lv.ikvd.problem.entity.Problem as {@link InstitutionApplications#amend}
   */
  public OpenedCase amend(String formId, @Valid InstitutionInput input) {
    return own.with(
        system,
        entry ->
            intake.once(
                formId,
                () ->
                    applications.amend(
                        entry.number(), office.today(), IntakeChannel.PORTAL, input)));
  }
}
