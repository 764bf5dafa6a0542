package lv.ikvd.teachingpermit.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;
import lv.ikvd.teachingpermit.entity.Offence;
import lv.ikvd.teachingpermit.entity.PermitContent;
import lv.ikvd.teachingpermit.entity.PermitOutcome;
import lv.ikvd.teachingpermit.service.PermitApplications;
import lv.ikvd.teachingpermit.service.PermitEntries;
import lv.ikvd.teachingpermit.service.PermitInput;
import lv.ikvd.teachingpermit.service.TeachingPermits;

/** Makes invented persons: three outcomes, a case to evaluate, one with a ban, one not expunged. */
@ApplicationScoped
public class DemoEvaluated {

  private static final long SEED = 414L;

  @Inject private PermitApplications applications;
  @Inject private PermitEntries entries;
  @Inject private Parties parties;
  @Inject private RegisterWriter writer;
  @Inject private Clock clock;

  boolean none() {
    return entries.page(null, null, new PageRequest(1, 1, null)).total() == 0;
  }

  /** Makes them; returns how many outcomes. */
  int make() {
    InventedPersons invented = new InventedPersons(SEED);
    outcome(invented.next(), PermitOutcome.PERMITTED, List.of(), 20);
    outcome(invented.next(), PermitOutcome.RESTRICTED, List.of("MINORS"), 14);
    outcome(invented.next(), PermitOutcome.REFUSED, List.of(), 8);
    LocalDate today = LocalDate.now(clock);
    apply(invented.next(), 6, "KL_175", today.minusYears(4));
    apply(invented.next(), 3, "KL_262", today.minusYears(2));
    apply(invented.next(), 2, "KL_174", today.minusYears(6));
    apply(invented.next(), 1, "KL_177", null);
    return 3;
  }

  private void outcome(
      InventedPersons.Invented person, PermitOutcome outcome, List<String> groups, int monthsAgo) {
    LocalDate on = LocalDate.now(clock).minusMonths(monthsAgo);
    writer.record(
        VersionDraft.loaded(
            TeachingPermits.REGISTER,
            null,
            parties.registerPerson(person.command(null, on)),
            on,
            "MK 03.09.2019. noteikumi Nr. 414",
            new PermitContent(outcome, groups, on, null, null)));
  }

  private void apply(
      InventedPersons.Invented person, int daysAgo, String article, LocalDate expungedOn) {
    LocalDate today = LocalDate.now(clock);
    applications.apply(
        new PermitInput(
            today.minusDays(daysAgo),
            IntakeChannel.POST,
            ApplicantInput.person(
                person.code().digits(),
                person.givenName(),
                person.familyName(),
                person.email(),
                null),
            "Izdomātā vidusskola",
            "skolotājs",
            List.of(new Offence(article, null, today.minusYears(9), expungedOn))));
  }
}
