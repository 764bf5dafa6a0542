package lv.ikvd.institution.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.institution.entity.Founder;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Head;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.Person;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.EntityCommand;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.party.service.Parties;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;

/** Makes invented institutions of every kind, some with a history. */
@ApplicationScoped
public class DemoSchools {

  private record Sample(String kind, String type, FounderKind founder, String name) {}

  private static final long SEED = 20_200_612L;
  private static final int COUNT = 30;
  private static final LocalDate FIRST = LocalDate.of(2021, 2, 1);
  private static final String COUNTY = " novads";
  private static final String CITATION = "Izglītības likuma 25. pants";
  private static final List<String> NAMES =
      List.of("Zīlīte", "Varavīksne", "Ozoliņš", "Saulespuķe", "Kastanis", "Pūcīte", "Dzintars");

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("PRESCHOOL", "PRESCHOOL", FounderKind.MUNICIPALITY, "%s pirmsskola „%s”"),
          new Sample("PRESCHOOL", "PRESCHOOL", FounderKind.LEGAL_PERSON, "Privātā pirmsskola %2$s"),
          new Sample("GENERAL", "BASIC_SCHOOL", FounderKind.MUNICIPALITY, "%s pamatskola „%s”"),
          new Sample("GENERAL", "SECONDARY_SCHOOL", FounderKind.MUNICIPALITY, "%s vidusskola „%s”"),
          new Sample("SPECIAL", "SPECIAL_SCHOOL", FounderKind.MUNICIPALITY, "%s skola „%s”"),
          new Sample("VOCATIONAL", "TECHNICAL_SCHOOL", FounderKind.STATE, "%s tehnikums „%s”"),
          new Sample(
              "VOCATIONAL_ORIENTATION",
              "ART_SCHOOL",
              FounderKind.MUNICIPALITY,
              "%s mākslas skola „%s”"),
          new Sample("INTEREST", "INTEREST_CENTRE", FounderKind.NATURAL_PERSON, "Studija %2$s"),
          new Sample("ADULT", "TRAINING_CENTRE", FounderKind.LEGAL_PERSON, "Mācību centrs %2$s"),
          new Sample(
              "CONTINUING", "TRAINING_CENTRE", FounderKind.LEGAL_PERSON, "Arodu centrs %2$s"));

  @Inject private Parties parties;
  @Inject private Municipalities municipalities;
  @Inject private RegisterWriter writer;
  @Inject private Clock clock;

  /** Makes them; returns how many. */
  public int make() {
    InventedPersons invented = new InventedPersons(SEED);
    List<MunicipalityRow> towns = municipalities.inForce(LocalDate.now(clock));
    for (int i = 0; i < COUNT; i++) {
      institution(i, invented, towns.get((i * 5) % towns.size()));
    }
    return COUNT;
  }

  private void institution(int i, InventedPersons invented, MunicipalityRow town) {
    Sample sample = SAMPLES.get(i % SAMPLES.size());
    LocalDate registered = FIRST.plusDays(31L * i);
    InventedPersons.Invented head = invented.next();
    AddressCommand address = invented.address(town);
    long addressId = parties.address(address);
    long founder = founder(sample.founder(), invented, town, registered);
    Place place =
        new Place("PROGRAMME", addressId, address.line(), address.postalCode(), town.name());
    Institution said =
        new Institution(
            sample.name().formatted(genitive(town), NAMES.get(i % NAMES.size()) + " " + (i + 1)),
            sample.kind(),
            sample.type(),
            sample.founder() == FounderKind.MUNICIPALITY ? "MUNICIPAL_BODY" : null,
            List.of("LV"),
            List.of(new Founder(sample.founder(), person(founder), null)),
            place.usedAs(null),
            List.of(place),
            new Head(
                person(parties.registerPerson(head.command(null, registered))), registered, null),
            new Reach(head.phone(), head.email(), null),
            registered.minusDays(20),
            null,
            null);
    RecordedVersion entry = record(null, founder, registered, new InstitutionContent(said, null));
    if (i % 9 == 4) {
      LocalDate ended = registered.plusMonths(14);
      record(
          entry.entryId(),
          founder,
          ended,
          new InstitutionContent(said, null).ended(ended, "GROUND_REORGANISATION"));
    }
  }

  private RecordedVersion record(
      Long entryId, long founder, LocalDate from, InstitutionContent content) {
    return writer.record(
        VersionDraft.loaded(Institutions.REGISTER, entryId, founder, from, CITATION, content));
  }

  private long founder(
      FounderKind kind, InventedPersons invented, MunicipalityRow town, LocalDate asOf) {
    InventedPersons.Invented person = invented.next();
    if (kind == FounderKind.NATURAL_PERSON) {
      return parties.registerPerson(person.command(null, asOf));
    }
    String name =
        switch (kind) {
          case MUNICIPALITY ->
              genitive(town)
                  + (town.name().endsWith(COUNTY) ? " pašvaldība" : " valstspilsētas pašvaldība");
          case STATE -> "Izdomāta valsts iestāde";
          default -> invented.companyName();
        };
    return parties.registerEntity(
        new EntityCommand(
            kind.party(),
            invented.registrationNumber(),
            name,
            new ContactCommand(person.email(), null, person.phone(), null),
            PartySource.APPLICATION,
            asOf));
  }

  /** {@code Ogres novada}, {@code Rēzeknes}, {@code Daugavpils}. */
  private static String genitive(MunicipalityRow town) {
    String name = town.name();
    if (name.endsWith(COUNTY)) {
      return name.substring(0, name.length() - 1) + "a";
    }
    return name.endsWith("a") || name.endsWith("e") ? name + "s" : name;
  }

  private Person person(long partyId) {
    return Person.of(parties.get(partyId));
  }
}
