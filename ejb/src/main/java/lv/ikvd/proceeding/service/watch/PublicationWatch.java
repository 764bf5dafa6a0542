package lv.ikvd.proceeding.service.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.entity.publication.LatePublication;
import lv.ikvd.proceeding.entity.publication.PublicationRepository;
import lv.ikvd.security.entity.Roles;

/** Whether what decisions entered becomes public in its term. */
@Stateless
public class PublicationWatch {

  @Inject private PublicationRepository repository;
  @Inject private Clock clock;

  /** Writes which terms were kept since it looked last. */
  @RolesAllowed(Roles.SYSTEM)
  public void look() {
    repository.meet(LocalDate.now(clock), clock.getZone());
  }

  /** What is late today. */
  @RolesAllowed({Roles.MANAGER, Roles.AUDITOR})
  public List<LatePublication> late() {
    return repository.late(LocalDate.now(clock));
  }
}
