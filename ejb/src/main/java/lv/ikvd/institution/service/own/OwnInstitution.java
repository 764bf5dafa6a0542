package lv.ikvd.institution.service.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.search.entity.AroundReader;
import lv.ikvd.search.entity.EntryCase;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.AsSystem;

/** The own institution of a representative: its entry and its cases. */
@Stateless
@RolesAllowed(Roles.INSTITUTION)
public class OwnInstitution {

  @Inject private OwnEntry own;
  @Inject private AsSystem system;
  @Inject private InstitutionEntries entries;
  @Inject private AroundReader around;

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
}
