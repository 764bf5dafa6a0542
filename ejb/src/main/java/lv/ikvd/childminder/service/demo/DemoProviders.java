package lv.ikvd.childminder.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.Confirmation;
import lv.ikvd.childminder.entity.Contacts;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.EntityCommand;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.party.service.Parties;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;

/** Makes invented providers with their entries. */
@ApplicationScoped
public class DemoProviders {

  private static final long SEED = 20_201_231L;
  private static final int COUNT = 140;
  private static final int RIGA_EVERY = 4;
  private static final LocalDate AFTER_YEARS = LocalDate.of(2021, 1, 4);
  private static final String CITATION = "MK 16.07.2013. noteikumi Nr. 404";
  private static final List<String> QUALIFICATIONS =
      List.of("PROGRAMME_40H", "PEDAGOGICAL_EDUCATION", "NANNY");

  @Inject private Parties parties;
  @Inject private Municipalities municipalities;
  @Inject private RegisterWriter writer;
  @Inject private Clock clock;

  /** Makes them; returns how many. */
  public int make() {
    Random random = new Random(SEED);
    InventedPersons invented = new InventedPersons(SEED);
    List<MunicipalityRow> places = municipalities.inForce(LocalDate.now(clock));
    MunicipalityRow riga =
        municipalities.byCode(DemoLists.RIGA, LocalDate.now(clock)).orElseThrow();
    for (int i = 0; i < COUNT; i++) {
      MunicipalityRow anywhere = places.get(random.nextInt(places.size()));
      provider(i, random, invented, i % RIGA_EVERY == 0 ? riga : anywhere);
    }
    return COUNT;
  }

  private void provider(int i, Random random, InventedPersons invented, MunicipalityRow town) {
    AddressCommand home = invented.address(town);
    long addressId = parties.address(home);
    InventedPersons.Invented person = invented.next();
    LocalDate registered = registered(i, random);
    long personId = parties.registerPerson(person.command(addressId, registered));
    PartyKind kind = kind(i);
    long partyId =
        kind == PartyKind.NATURAL_PERSON
            ? personId
            : entity(kind, invented, person, addressId, registered);
    ChildMinderContent content = content(i, partyId, personId, registered, home, addressId);
    RecordedVersion entry = load(null, partyId, registered, content);
    laterEvents(i, random, entry, partyId, registered, content);
  }

  /**
   * After the demo years, whose numbers are those of the published reports. The first is the one
   * that the examples of the API name, on whatever day they are tried.
   */
  private LocalDate registered(int i, Random random) {
    LocalDate last = LocalDate.now(clock).minusDays(30);
    long most = Math.max(1, ChronoUnit.DAYS.between(AFTER_YEARS, last));
    LocalDate day = last.minusDays(random.nextLong(most));
    return i == 0 ? AFTER_YEARS : day;
  }

  /** One in nine has ended, some of Riga lately; one in five has confirmed the data since. */
  private void laterEvents(
      int i,
      Random random,
      RecordedVersion entry,
      long partyId,
      LocalDate registered,
      ChildMinderContent content) {
    LocalDate later = registered.plusDays(10L + random.nextInt(20));
    LocalDate lately = LocalDate.now(clock).minusDays(10);
    if (i % 9 == 4) {
      later = i % (2 * RIGA_EVERY) == RIGA_EVERY && later.isBefore(lately) ? lately : later;
      String ground = i % 2 == 0 ? "GROUND_OWN_REQUEST" : "GROUND_CEASED";
      load(entry.entryId(), partyId, later, content.excluded(later, ground));
    } else if (i % 5 == 1) {
      load(entry.entryId(), partyId, later, content.confirmed(later, "EMAIL"));
    }
  }

  private RecordedVersion load(
      Long entryId, long partyId, LocalDate from, ChildMinderContent content) {
    return writer.record(
        VersionDraft.loaded(ChildMinders.REGISTER, entryId, partyId, from, CITATION, content));
  }

  private long entity(
      PartyKind kind,
      InventedPersons invented,
      InventedPersons.Invented person,
      long addressId,
      LocalDate asOf) {
    String name =
        switch (kind) {
          case INDIVIDUAL_MERCHANT -> InventedPersons.merchantName(person);
          case PUBLIC_BODY -> "Pirmsskolas izglītības iestāde \"" + person.givenName() + "\"";
          default -> invented.companyName();
        };
    return parties.registerEntity(
        new EntityCommand(
            kind,
            invented.registrationNumber(),
            name,
            new ContactCommand(person.email(), null, person.phone(), addressId),
            PartySource.APPLICATION,
            asOf));
  }

  private AttachedPerson attached(long personId, LocalDate since, int i) {
    PartyRow person = parties.get(personId);
    return new AttachedPerson(
        personId,
        HexFormat.of().formatHex(person.commitment()),
        person.displayName(),
        QUALIFICATIONS.get(i % QUALIFICATIONS.size()),
        since,
        since);
  }

  private static PartyKind kind(int i) {
    return switch (i % 20) {
      case 3, 11 -> PartyKind.INDIVIDUAL_MERCHANT;
      case 6, 14 -> PartyKind.LEGAL_ENTITY;
      case 17 -> PartyKind.PUBLIC_BODY;
      default -> PartyKind.NATURAL_PERSON;
    };
  }

  private ChildMinderContent content(
      int i,
      long partyId,
      long personId,
      LocalDate registered,
      AddressCommand home,
      long addressId) {
    PartyKind kind = kind(i);
    PartyRow party = parties.get(partyId);
    List<AttachedPerson> attached =
        kind == PartyKind.LEGAL_ENTITY || kind == PartyKind.PUBLIC_BODY
            ? List.of(attached(personId, registered, i))
            : List.of();
    Place place =
        new Place(
            kind == PartyKind.NATURAL_PERSON ? PlaceKind.PROVIDER_HOME : PlaceKind.PREMISES,
            addressId,
            home.line(),
            home.postalCode(),
            party.municipality(),
            kind == PartyKind.NATURAL_PERSON ? null : "PVD-" + (1000 + i));
    return new ChildMinderContent(
        kind.name(),
        party.displayName(),
        new Proposal(
            ServiceKind.values()[i % 3],
            Regime.GENERAL,
            kind == PartyKind.PUBLIC_BODY ? party.municipality() + " – pašvaldība" : null,
            null,
            new Contacts(party.phone(), party.email(), null),
            kind == PartyKind.NATURAL_PERSON ? "VID" : "UR",
            registered,
            List.of(place),
            attached),
        home.municipalityId(),
        new Confirmation(registered, "APPLICATION"));
  }
}
