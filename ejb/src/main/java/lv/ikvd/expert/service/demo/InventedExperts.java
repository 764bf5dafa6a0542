package lv.ikvd.expert.service.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.expert.entity.ExpertRepository;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.ExpertState;
import lv.ikvd.expert.entity.NewExpert;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.party.service.InventedPersons.Invented;
import lv.ikvd.party.service.Parties;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.security.entity.Roles;

/** Makes invented experts: of every field and state, two of them with an account. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class InventedExperts {

  /** An expert of the demonstration. */
  record Made(long id, String number, NewExpert said) {
    boolean chair() {
      return said.role() == ExpertRole.CHAIR;
    }
  }

  private static final long SEED = 618L;
  private static final int EXPERTS = 20;
  private static final int CHAIRS = 5;

  /** Where the demonstration's courses have participants: chairs of the course for chairs. */
  private static final int OF_EXPERTS = 60;

  private static final List<List<String>> FIELDS =
      List.of(
          List.of("BASIC", "SECONDARY"),
          List.of("PRESCHOOL"),
          List.of("BASIC", "SPECIAL"),
          List.of("VOCATIONAL"),
          List.of("SECONDARY", "ORIENTATION"));

  @Inject private Parties parties;
  @Inject private ExpertRepository experts;
  @Inject private InventedCommissions commissions;
  @Inject private NumberSeriesRepository numbers;
  @Inject private Clock clock;

  /** Makes them; returns how many. */
  public int make() {
    InventedPersons persons = new InventedPersons(SEED);
    LocalDate today = LocalDate.now(clock);
    List<Made> made = new ArrayList<>();
    for (int i = 0; i < EXPERTS; i++) {
      made.add(admit(i, persons.next(), today.minusMonths(16L + 3L * (i % 6))));
    }
    bind(made.get(0), "guntis");
    bind(made.get(CHAIRS), "agnese");
    step(made.get(17), ExpertState.SUSPENDED, today.minusDays(40), "Saņemta iestādes sūdzība.");
    step(made.get(18), ExpertState.LEFT, today.minusMonths(2), "Eksperta iesniegums.");
    experts.absent(made.get(6).id(), today.minusDays(3), today.plusDays(10), null, clock.instant());
    experts.absent(
        made.get(CHAIRS).id(), today.plusDays(40), today.plusDays(54), null, clock.instant());
    commissions.make(made, today);
    return made.size();
  }

  private Made admit(int no, Invented person, LocalDate on) {
    boolean chair = no < CHAIRS;
    boolean untaught = no == EXPERTS - 1;
    NewExpert said =
        new NewExpert(
            chair ? ExpertRole.CHAIR : ExpertRole.EXPERT,
            on,
            on.minusDays(14),
            "Akreditācijas ekspertu atlases komisija",
            "Konkurss Nr. " + on.getYear() + "/" + (1 + no % 3) + ", " + (21 + no % 9) + " punkti",
            untaught ? "Kursus apguvis pirms 2020. gada, iesniegta apliecības kopija." : null,
            untaught ? null : "dalibnieks" + (chair ? no + 1 : OF_EXPERTS + no) + "@skola.example",
            no == CHAIRS || no == 0 ? FIELDS.get(0) : FIELDS.get(no % FIELDS.size()));
    String number = numbers.next("EXPERT", on);
    long party = parties.registerPerson(command(no, person, on));
    long id = experts.add(number, party, said, null, clock.instant()).orElseThrow();
    return new Made(id, number, said);
  }

  /** Those with an account are called as their accounts are. */
  private static PersonCommand command(int no, Invented person, LocalDate on) {
    if (no != 0 && no != CHAIRS) {
      return person.command(null, on);
    }
    return new PersonCommand(
        person.code(),
        no == 0 ? "Guntis" : "Agnese",
        no == 0 ? "Mežozols" : "Lielkalne",
        null,
        ContactCommand.NONE,
        PartySource.APPLICATION,
        on);
  }

  private void bind(Made one, String login) {
    experts
        .account(login, Roles.EXPERT, one.id())
        .ifPresent(account -> experts.change(one.id(), 0, one.said(), account));
  }

  private void step(Made one, ExpertState state, LocalDate since, String reason) {
    experts.state(one.id(), 0, state);
    experts.step(one.id(), state, since, reason, null, clock.instant());
  }
}
