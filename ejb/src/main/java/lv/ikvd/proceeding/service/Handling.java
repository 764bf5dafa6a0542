package lv.ikvd.proceeding.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.Officials;

/** Whose case it is: taking, handing over, covering during absence. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class Handling {

  @Inject private ProceedingRepository repository;
  @Inject private Officials officials;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  /** Takes a case for oneself. */
  public void take(CaseRef ref) {
    assign(ref, office.accountId(), "TAKEN");
  }

  /** Hands a case over to another official. */
  public void handOver(CaseRef ref, long accountId) {
    assign(ref, accountId, "HANDED_OVER");
  }

  /** Lets somebody work on it while the handler is away; null ends it. */
  @RolesAllowed(Roles.MANAGER)
  public void cover(CaseRef ref, Long accountId) {
    Proceeding proceeding = repository.acquire(ref.number(), ref.version());
    proceeding.requireOpen();
    String before = name(proceeding.getCoverId());
    proceeding.coveredBy(accountId);
    timeline.tellChange(proceeding, "COVERED", "cover", before, name(accountId));
  }

  private void assign(CaseRef ref, Long accountId, String kind) {
    Proceeding proceeding = repository.acquire(ref.number(), ref.version());
    proceeding.requireOpen();
    String before = name(proceeding.getHandlerId());
    proceeding.assignTo(accountId);
    timeline.tellChange(proceeding, kind, "handler", before, name(accountId));
  }

  private String name(Long accountId) {
    return accountId == null ? null : officials.displayName(accountId);
  }
}
