package lv.ikvd.teachingpermit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.own.OwnEntry;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.AsSystem;

/**
 * The question about a named employee by an institution's representative: which institution asks
 * comes from the account.
 */
@Stateless
@RolesAllowed(Roles.INSTITUTION)
public class OwnPermitAnswers {

  @Inject private OwnEntry own;
  @Inject private AsSystem system;
  @Inject private InstitutionEntries institutions;
  @Inject private PermitAnswers answers;

  /**
   * Answers, and writes down who asked for which institution.
   *
   * @return empty for no
   * @throws Problem INSTITUTION-073 (forbidden) if the account acts for none, PARTY-001 for what is
   *     no code
   */
  public Optional<PermitAnswers.Permit> ask(NamedEmployee employee) {
    return own.with(
        system,
        entry ->
            answers.ask(entry, institutions.contentOf(entry.id()).institution().name(), employee));
  }
}
