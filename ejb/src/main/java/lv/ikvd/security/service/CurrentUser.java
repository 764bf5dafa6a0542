package lv.ikvd.security.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.entity.Who;

/** Who is at work: asked by use cases for names in timelines, for limits of rows, for four eyes. */
@Stateless
@PermitAll
@DeclareRoles({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.ANALYST,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR,
  Roles.MUNICIPALITY,
  Roles.INSTITUTION,
  Roles.BOARD_MEMBER,
  Roles.BOARD_SECRETARY,
  Roles.EXPERT,
  Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CurrentUser {

  /** What stands for timers, workers and loads wherever a name is written. */
  public static final String SYSTEM_NAME = "IKVIS";

  /** What stands for who has not logged in. */
  public static final String ANONYMOUS = "-";

  @Inject private AccountRepository accounts;
  @Inject private InNameOf inNameOf;
  @Resource private SessionContext context;

  /** The person's name as it stands in timelines; the login itself if the account has vanished. */
  public String name() {
    String login = login();
    return who().map(Who::displayName).orElse(login);
  }

  /** The name that the container vouches for; {@link #SYSTEM_NAME} and {@link #ANONYMOUS} else. */
  public String login() {
    if (system()) {
      return inNameOf.current().map(Who::login).orElse(SYSTEM_NAME);
    }
    boolean known = Roles.ASSIGNABLE.stream().anyMatch(context::isCallerInRole);
    return known ? context.getCallerPrincipal().getName() : ANONYMOUS;
  }

  /**
   * Empty for the system itself, unless it works in somebody's name, and for who has not logged in.
   */
  public Optional<Long> accountId() {
    return who().map(Who::accountId);
  }

  /** Whether the user, or the one in whose name the system works, holds a role now. */
  public boolean has(String role) {
    Optional<Who> ordered = system() ? inNameOf.current() : Optional.empty();
    return ordered
        .map(who -> accounts.activeHolds(who.accountId(), role))
        .orElseGet(() -> context.isCallerInRole(role));
  }

  /**
   * The municipality whose rows alone the user may see. Empty says nothing about a user with the
   * role {@link Roles#MUNICIPALITY}: without one such a user sees no row at all.
   */
  public Optional<Long> municipalityId() {
    return who().map(Who::municipalityId);
  }

  /** All that is known of the user in one query. */
  public Optional<Who> who() {
    if (system()) {
      return inNameOf.current();
    }
    String login = login();
    return ANONYMOUS.equals(login) ? Optional.empty() : accounts.who(login);
  }

  private boolean system() {
    return context.isCallerInRole(Roles.SYSTEM);
  }
}
