package lv.ikvd.expert.service.sheet;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.expert.service.ExpertCommand;
import lv.ikvd.expert.service.Experts;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** Tries an admission and undoes it, each in a transaction of its own. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExpertAttempt {

  @Inject private Experts experts;
  @Resource private SessionContext context;

  /** What is said against the admission; nothing if it would succeed. */
  public List<Problem> against(ExpertCommand command) {
    try {
      experts.admit(command);
      return List.of();
    } catch (Problem refused) {
      return refused.all();
    } finally {
      context.setRollbackOnly();
    }
  }
}
