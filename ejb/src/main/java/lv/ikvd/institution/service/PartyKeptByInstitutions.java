package lv.ikvd.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.institution.entity.InstitutionRepository;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;

/** Nobody is erased who founded or leads an institution that is in the register. */
@ApplicationScoped
public class PartyKeptByInstitutions {

  @Inject private InstitutionRepository institutions;
  @Inject private OfficeContext office;

  void keep(@Observes PartyErasureProposed proposed) {
    institutions
        .numberOfParty(proposed.partyId(), office.today())
        .ifPresent(
            number -> {
              throw Problem.conflict("INSTITUTION-090", number);
            });
  }
}
