package lv.ikvd.institution.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.institution.entity.InstitutionRepository;
import lv.ikvd.institution.entity.succession.ActRepository;
import lv.ikvd.proceeding.service.revoking.Revocations;

/** What an earlier case asked for is asked for in the one that takes it up anew. */
@ApplicationScoped
public class ActsTakenUp {

  @Inject private InstitutionRepository repository;
  @Inject private ActRepository acts;
  @Inject private Revocations revocations;

  public void anew(long earlierId, long newId) {
    repository.proposal(earlierId).ifPresent(proposal -> repository.propose(newId, proposal));
    acts.reorganisation(earlierId).ifPresent(asked -> acts.propose(newId, asked));
    revocations.takenUpAnew(earlierId, newId);
  }
}
