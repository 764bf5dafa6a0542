package lv.ikvd.institution.service.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import lv.ikvd.institution.service.InstitutionApplications;
import lv.ikvd.institution.service.InstitutionInput;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.AsSystem;

/** The application of a representative to amend what the register says of the own institution. */
@Stateless
@RolesAllowed(Roles.INSTITUTION)
public class OwnAmendments {

  @Inject private OwnEntry own;
  @Inject private AsSystem system;
  @Inject private InstitutionApplications applications;
  @Inject private NamedPersons persons;
  @Inject private Intake intake;
  @Inject private OfficeContext office;

  /**
   * Applies to amend the entry (public service 2), once for each form.
   *
   * @throws lv.ikvd.problem.entity.Problem as {@link InstitutionApplications#amend};
   *     INSTITUTION-074 beside the code of a person whom the registers know by another name, -076
   *     beside the number of such a legal entity
   */
  public OpenedCase amend(String formId, @Valid InstitutionInput input) {
    return own.with(
        system,
        entry -> {
          persons.check(input);
          return intake.once(
              formId,
              () ->
                  applications.amend(entry.number(), office.today(), IntakeChannel.PORTAL, input));
        });
  }
}
