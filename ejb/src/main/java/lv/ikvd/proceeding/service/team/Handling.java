package lv.ikvd.proceeding.service.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.security.entity.OfficialRow;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.Officials;

/**
 * Whose case it is: taking and handing over. An official hands over what is their own, a manager
 * what is anybody's.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.SYSTEM})
public class Handling {

  @Inject private ProceedingRepository repository;
  @Inject private Officials officials;
  @Inject private CaseHolder holder;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  /** Takes a case for oneself. */
  public void take(CaseRef ref) {
    Proceeding proceeding = repository.acquire(ref.number(), ref.version());
    proceeding.requireOpen();
    String before = name(proceeding);
    proceeding.assignTo(office.accountId());
    timeline.tellChange(proceeding, "TAKEN", "handler", before, office.actor());
    holder.assigned(proceeding);
  }

  /**
   * Hands a case over to another official, who sees it as new.
   *
   * @throws Problem PROC-044 without a reason, PROC-004 (conflict) if it was changed meanwhile,
   *     PROC-002 if it is closed, PROC-080 (forbidden) if it is another's, PROC-081 if the receiver
   *     has it, PROC-082 if the receiver may not work on cases
   */
  public void handOver(CaseRef ref, long accountId, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new Problem("PROC-044").at("reason");
    }
    repository.hold(ref.number());
    Proceeding proceeding = repository.acquire(ref.number(), ref.version());
    refusal(proceeding)
        .ifPresent(
            refused -> {
              throw refused;
            });
    OfficialRow receiver = receiver(accountId);
    if (Objects.equals(proceeding.getHandlerId(), accountId)) {
      throw new Problem("PROC-081", ref.number(), receiver.displayName()).at("official");
    }
    String before = name(proceeding);
    proceeding.handOver(accountId, office.now());
    timeline.tellChange(
        proceeding, "HANDED_OVER", "handler", before, receiver.displayName(), reason.strip());
    holder.assigned(proceeding);
  }

  private OfficialRow receiver(long accountId) {
    return officials.registrars().stream()
        .filter(one -> one.accountId() == accountId)
        .findFirst()
        .orElseThrow(
            () -> new Problem("PROC-082", officials.displayName(accountId)).at("official"));
  }

  private Optional<Problem> refusal(Proceeding proceeding) {
    if (!proceeding.isOpen()) {
      return Optional.of(new Problem("PROC-002", proceeding.getNumber()));
    }
    boolean own = Objects.equals(proceeding.getHandlerId(), office.accountId());
    return own || office.has(Roles.MANAGER)
        ? Optional.empty()
        : Optional.of(Problem.forbidden("PROC-080", proceeding.getNumber()));
  }

  private String name(Proceeding proceeding) {
    Long handler = proceeding.getHandlerId();
    return handler == null ? null : officials.displayName(handler);
  }
}
