package lv.ikvd.party.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import lv.ikvd.party.entity.CommitmentScan;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.security.entity.Roles;

/**
 * Recomputes what binds party versions to the register log. A version that was erased has no salt
 * and is passed over: its commitment is still in the log, what it stood for is gone.
 */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.SYSTEM})
public class PartyVerification {

  private PartyRepository repository;

  public PartyVerification() {}

  @Inject
  public PartyVerification(PartyRepository repository) {
    this.repository = repository;
  }

  /** Looks at up to so many versions with ids above one, in the order of ids. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public CommitmentScan verify(long afterVersionId, int limit) {
    return repository.verify(afterVersionId, limit);
  }
}
