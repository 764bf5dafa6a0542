package lv.ikvd.childminder.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.entity.ChildMinderFilter;
import lv.ikvd.childminder.entity.ChildMinderRow;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.childminder.service.PersonInput;
import lv.ikvd.childminder.service.PlaceInput;
import lv.ikvd.childminder.service.RegistrationInput;
import lv.ikvd.childminder.service.ServiceInput;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.service.demo.DemoCasework;

/** Opens invented cases: applications of the last weeks, some late, and a signal. */
@ApplicationScoped
public class DemoCases {

  private static final long SEED = 42L;
  private static final int REGISTRATIONS = 12;
  private static final int READY = 3;

  @Inject private ChildMinderApplications applications;
  @Inject private ChildMinderEntries entries;
  @Inject private Municipalities municipalities;
  @Inject private DemoCasework casework;
  @Inject private Clock clock;

  /** Opens them; returns how many. */
  public int make() {
    InventedPersons invented = new InventedPersons(SEED);
    for (int i = 0; i < REGISTRATIONS; i++) {
      OpenedCase opened = applications.register(registration(i, invented));
      if (i < READY) {
        casework.prepare(opened.number(), "REGISTER");
      }
    }
    List<ChildMinderRow> rows =
        entries
            .page(
                new ChildMinderFilter(null, "REGISTERED", null, null, null),
                new PageRequest(1, 10, "-registeredOn"))
            .items();
    LocalDate today = LocalDate.now(clock);
    for (int i = 0; i < 3; i++) {
      applications.requestExclusion(
          rows.get(i).number(), today.minusDays(2L + 3 * i), IntakeChannel.EMAIL);
    }
    applications.open(
        ChildMinders.SIGNAL,
        rows.get(4).number(),
        "Bērna likumiskais pārstāvis ziņo, ka pakalpojuma vietā ir vairāk bērnu, nekā norādīts.");
    return REGISTRATIONS + 4;
  }

  private RegistrationInput registration(int i, InventedPersons invented) {
    LocalDate today = LocalDate.now(clock);
    InventedPersons.Invented person = invented.next();
    List<MunicipalityRow> towns = municipalities.inForce(today);
    MunicipalityRow town = towns.get((i * 7) % towns.size());
    AddressCommand home = invented.address(town);
    boolean company = i % 6 == 5;
    return new RegistrationInput(
        today.minusDays(3L * i + 1),
        i % 3 == 0 ? IntakeChannel.PORTAL : IntakeChannel.EMAIL,
        applicant(company, person, home, town, invented),
        service(i, company, person, home, town),
        null,
        null,
        null,
        null);
  }

  private static ApplicantInput applicant(
      boolean company,
      InventedPersons.Invented person,
      AddressCommand home,
      MunicipalityRow town,
      InventedPersons invented) {
    return new ApplicantInput(
        company ? PartyKind.LEGAL_ENTITY : PartyKind.NATURAL_PERSON,
        company ? null : person.code().digits(),
        company ? null : person.givenName(),
        company ? null : person.familyName(),
        company ? invented.registrationNumber().digits() : null,
        company ? invented.companyName() : null,
        person.email(),
        null,
        person.phone(),
        home.line(),
        home.postalCode(),
        town.code());
  }

  private ServiceInput service(
      int i,
      boolean company,
      InventedPersons.Invented person,
      AddressCommand home,
      MunicipalityRow town) {
    LocalDate today = LocalDate.now(clock);
    return new ServiceInput(
        i % 2 == 0 ? ServiceKind.FULL : ServiceKind.SHORT,
        Regime.GENERAL,
        null,
        null,
        person.phone(),
        person.email(),
        null,
        company ? "UR" : "VID",
        today.minusDays(40),
        List.of(
            new PlaceInput(
                company ? PlaceKind.PREMISES : PlaceKind.PROVIDER_HOME,
                home.line(),
                home.postalCode(),
                town.code(),
                company ? "PVD-2026-" + i : null,
                null)),
        List.of(
            new PersonInput(
                person.code().digits(),
                person.givenName(),
                person.familyName(),
                "PROGRAMME_40H",
                today.minusDays(100),
                null)));
  }
}
