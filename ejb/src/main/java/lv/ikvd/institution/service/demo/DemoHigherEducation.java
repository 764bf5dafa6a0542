package lv.ikvd.institution.service.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import lv.ikvd.institution.entity.Founder;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Head;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.Person;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.institution.entity.higher.Accreditation;
import lv.ikvd.institution.entity.higher.AccreditationRepository;
import lv.ikvd.institution.entity.permit.Permit;
import lv.ikvd.institution.entity.permit.PermitCheck;
import lv.ikvd.institution.entity.permit.PermitKind;
import lv.ikvd.institution.entity.permit.PermitRepository;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.EntityCommand;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.party.service.Parties;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;
import lv.ikvd.security.entity.Roles;

/** Makes three invented higher education institutions, and one international school of 2024. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemoHigherEducation {

  private record Sample(
      String register, String kind, String name, String type, FounderKind founder, int years) {}

  private static final long SEED = 91L;
  private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
  private static final List<Sample> SAMPLES =
      List.of(
          new Sample(
              Institutions.HIGHER_EDUCATION,
              "HIGHER",
              "Vidzemes jūras akadēmija",
              "HIGHER_SCHOOL",
              FounderKind.STATE,
              6),
          new Sample(
              Institutions.HIGHER_EDUCATION,
              "HIGHER",
              "Privātā augstskola „Saulgrieži”",
              "HIGHER_SCHOOL",
              FounderKind.LEGAL_PERSON,
              6),
          new Sample(
              Institutions.HIGHER_EDUCATION,
              "HIGHER",
              "Dārzkopības koledža „Ābele”",
              "COLLEGE",
              FounderKind.STATE,
              2));

  private static final LocalDate PERMITTED = LocalDate.of(2024, 9, 2);
  private static final String LAW = "Starptautisko skolu likums";
  private static final Sample INTERNATIONAL =
      new Sample(
          Institutions.REGISTER,
          "INTERNATIONAL",
          "Starptautiskā skola „Kompass”",
          "INTERNATIONAL_SCHOOL",
          FounderKind.LEGAL_PERSON,
          0);

  @Inject private Parties parties;
  @Inject private RegisterWriter writer;
  @Inject private AccreditationRepository accreditations;
  @Inject private PermitRepository permits;
  @Inject private Clock clock;

  /** Makes them, all or none. */
  public void make() {
    InventedPersons invented = new InventedPersons(SEED);
    for (int i = 0; i < SAMPLES.size(); i++) {
      LocalDate registered = FIRST.plusMonths(5L * i);
      accredited(make(SAMPLES.get(i), invented, registered), registered, SAMPLES.get(i).years());
    }
    permitted(make(INTERNATIONAL, invented, PERMITTED));
  }

  private void accredited(long entry, LocalDate on, int years) {
    accreditations.add(
        entry,
        new Accreditation(on, on.plusYears(years), "izdomāts lēmums", "Demonstrācija"),
        Instant.now(clock));
  }

  /** An initial permit, and one for the term of recognition; the programme was checked once. */
  private void permitted(long entry) {
    LocalDate recognised = PERMITTED.plusMonths(11);
    permits.grant(
        entry,
        null,
        new Permit(
            PermitKind.INITIAL, null, 3, PERMITTED, PERMITTED.plusYears(1).minusDays(1), LAW));
    permits.grant(
        entry,
        null,
        new Permit(PermitKind.RECOGNISED, "IB", 3, recognised, recognised.plusYears(5), LAW));
    permits.check(
        entry,
        new PermitCheck(
            PERMITTED.plusMonths(8), true, "Izdomāta pārbaude: stundas vērotas", "Demonstrācija"),
        Instant.now(clock));
  }

  private long make(Sample sample, InventedPersons invented, LocalDate registered) {
    InventedPersons.Invented rector = invented.next();
    long address =
        parties.address(
            new AddressCommand("Augstskolas iela " + sample.name().length(), "LV-1050", null));
    long founder =
        parties.registerEntity(
            new EntityCommand(
                sample.founder().party(),
                invented.registrationNumber(),
                sample.founder() == FounderKind.STATE
                    ? "Izdomāta ministrija"
                    : invented.companyName(),
                new ContactCommand(rector.email(), null, null, null),
                PartySource.APPLICATION,
                registered));
    Institution said = institution(sample, rector, founder, address, registered);
    return writer
        .record(
            VersionDraft.loaded(
                sample.register(),
                null,
                founder,
                registered,
                "Augstskolu likums",
                new InstitutionContent(said, null)))
        .entryId();
  }

  private Institution institution(
      Sample sample,
      InventedPersons.Invented rector,
      long founder,
      long address,
      LocalDate registered) {
    Place place = new Place("PROGRAMME", address, null, null, null);
    return new Institution(
        sample.name(),
        sample.kind(),
        sample.type(),
        sample.founder() == FounderKind.STATE ? "DERIVED_PUBLIC_PERSON" : "COMPANY",
        List.of("LV", "EN"),
        List.of(new Founder(sample.founder(), person(founder), null)),
        place.usedAs(null),
        List.of(place),
        new Head(
            person(parties.registerPerson(rector.command(null, registered))),
            registered,
            registered.plusYears(5)),
        new Reach(rector.phone(), rector.email(), null),
        registered.minusDays(30),
        null,
        null);
  }

  private Person person(long partyId) {
    PartyRow party = parties.get(partyId);
    return new Person(partyId, HexFormat.of().formatHex(party.commitment()), party.displayName());
  }
}
