package lv.ikvd.demo.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.InventedPersons;

/**
 * The child-minders, year by year as the figures say: who was registered or refused, then what was
 * amended, then who was excluded.
 */
final class ProviderYears {

  private static final String PART = "provider";

  /** The first application under the regulation of 2013. */
  private static final LocalDate START = LocalDate.of(2013, 8, 12);

  private static final List<String> CHANNELS =
      List.of("PORTAL", "EMAIL", "EMAIL", "POST", "IN_PERSON");
  private static final List<String> SERVICES = List.of("SHORT", "FULL", "FULL", "BOTH");
  private static final List<String> QUALIFICATIONS =
      List.of("PROGRAMME_40H", "PEDAGOGICAL_EDUCATION", "NANNY");
  private static final List<String> REFUSALS =
      List.of("GROUND_QUALIFICATION", "GROUND_FIRST_AID", "GROUND_INFORMATION");

  private final DemoFigures figures;
  private final DemoDays days;
  private final DemoTowns towns;
  private final InventedPersons persons;
  private final Random random;
  private final List<Provider> providers = new ArrayList<>();

  ProviderYears(
      DemoFigures figures, DemoDays days, DemoTowns towns, InventedPersons persons, long seed) {
    this.figures = figures;
    this.days = days;
    this.towns = towns;
    this.persons = persons;
    this.random = new Random(seed);
  }

  List<Provider> make(int first, int last) {
    for (int year = first; year <= last; year++) {
      make(year);
    }
    return List.copyOf(providers);
  }

  private void make(int year) {
    for (int i = 0; i < figures.of(PART, year, "registered_natural"); i++) {
      PartyKind kind = i % 16 == 9 ? PartyKind.INDIVIDUAL_MERCHANT : PartyKind.NATURAL_PERSON;
      providers.add(provider(kind, year, false));
    }
    for (int i = 0; i < figures.of(PART, year, "registered_legal"); i++) {
      PartyKind kind = i % 7 == 3 ? PartyKind.PUBLIC_BODY : PartyKind.LEGAL_ENTITY;
      providers.add(provider(kind, year, false));
    }
    for (int i = 0; i < figures.of(PART, year, "refused"); i++) {
      PartyKind kind = i % 6 == 5 ? PartyKind.LEGAL_ENTITY : PartyKind.NATURAL_PERSON;
      providers.add(provider(kind, year, true));
    }
    for (int i = 0; i < figures.of(PART, year, "amended"); i++) {
      amend(year);
    }
    for (int i = 0; i < figures.of(PART, year, "excluded_natural"); i++) {
      exclude(year, Provider::natural);
    }
    for (int i = 0; i < figures.of(PART, year, "excluded_legal"); i++) {
      exclude(year, provider -> !provider.natural());
    }
  }

  private Provider provider(PartyKind kind, int year, boolean refused) {
    LocalDate decided = days.day(random, year, START.plusDays(30));
    Contact contact = contact();
    Provider.Event first =
        new Provider.Event(
            refused ? "REFUSE" : "REGISTER",
            "CM_REGISTRATION",
            refused ? pick(REFUSALS) : null,
            received(decided),
            decided,
            pick(CHANNELS),
            pick(SERVICES),
            contact);
    boolean person = kind == PartyKind.NATURAL_PERSON;
    return new Provider(
        "cm-%05d".formatted(providers.size() + 1),
        kind,
        contact,
        person ? null : persons.registrationNumber().digits(),
        person ? null : name(kind, contact),
        pick(QUALIFICATIONS),
        first);
  }

  private String name(PartyKind kind, Contact contact) {
    return switch (kind) {
      case INDIVIDUAL_MERCHANT -> InventedPersons.merchantName(contact.person());
      case PUBLIC_BODY -> "Pirmsskolas izglītības iestāde \"" + contact.person().givenName() + '"';
      default -> persons.companyName();
    };
  }

  /** Another service or another place, sometimes in another municipality. */
  private void amend(int year) {
    LocalDate decided = days.day(random, year, LocalDate.of(year, 1, 1));
    Provider provider = one(decided, any -> true);
    Provider.Event before = provider.last();
    boolean moved = random.nextBoolean();
    String service = before.service().equals("FULL") ? "BOTH" : "FULL";
    provider
        .later()
        .add(
            new Provider.Event(
                "AMEND",
                "CM_AMENDMENT",
                null,
                decided.minusDays(3L + random.nextInt(8)),
                decided,
                pick(CHANNELS),
                moved ? before.service() : service,
                moved ? moved(before.at()) : before.at()));
  }

  private Contact moved(Contact from) {
    MunicipalityRow town = random.nextInt(3) == 0 ? towns.any(random) : from.town();
    return new Contact(from.person(), persons.address(town), town);
  }

  private void exclude(int year, Predicate<Provider> of) {
    LocalDate decided = days.day(random, year, LocalDate.of(year, 1, 1));
    Provider provider = one(decided, of);
    boolean asked = random.nextInt(4) > 0;
    provider
        .later()
        .add(
            new Provider.Event(
                "EXCLUDE",
                asked ? "CM_EXCLUSION_OWN_REQUEST" : "CM_EXCLUSION_CEASED",
                asked ? "GROUND_OWN_REQUEST" : "GROUND_CEASED",
                asked ? decided.minusDays(3L + random.nextInt(15)) : null,
                decided,
                asked ? pick(CHANNELS) : null,
                provider.last().service(),
                provider.last().at()));
  }

  /** Somebody who is registered, and with whom nothing happened in the two months before. */
  private Provider one(LocalDate on, Predicate<Provider> of) {
    Provider found;
    do {
      found = providers.get(random.nextInt(providers.size()));
    } while (found.refused()
        || found.excluded()
        || !of.test(found)
        || !found.last().decided().isBefore(on.minusDays(60)));
    return found;
  }

  private LocalDate received(LocalDate decided) {
    return decided.minusDays(5L + random.nextInt(24));
  }

  private Contact contact() {
    MunicipalityRow town = towns.any(random);
    return new Contact(persons.next(), persons.address(town), town);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
