package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.proceeding.service.team.Absences;
import lv.ikvd.security.service.Credentials;
import lv.ikvd.security.service.Officials;

/** What signing needs of its surroundings: who signs, proven anew, when, and where it is told. */
@ApplicationScoped
public class DecidingContext {

  @Inject private Credentials credentials;
  @Inject private Officials officials;
  @Inject private OfficeContext office;
  @Inject private Timeline timeline;
  @Inject private Absences absences;

  /** The signer, after the credentials were entered again. */
  public Signer confirm(char[] password) {
    credentials.confirm(password);
    long accountId = office.accountId();
    return new Signer(
        accountId,
        office.actor(),
        officials.position(accountId),
        absences.decidingFor().orElse(null));
  }

  /** Whether a day that lay ahead at a moment has passed since. */
  public boolean passedSince(Instant since, LocalDate day) {
    return day != null && !day.isBefore(office.dayOf(since)) && day.isBefore(office.today());
  }

  public Instant now() {
    return office.now();
  }

  public void tell(Proceeding proceeding, String kind, String note) {
    timeline.tell(proceeding, kind, note);
  }
}
