package lv.ikvd.childminder.service.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import lv.ikvd.childminder.service.statistics.HistoryRows.Segment;
import lv.ikvd.statistics.entity.Question;

/**
 * Invented histories of providers, and what numbers they give when each is simply told again from
 * the beginning: without periods, views and SQL.
 */
final class Histories {

  private static final List<String> PARTIES =
      List.of("NATURAL_PERSON", "INDIVIDUAL_MERCHANT", "LEGAL_ENTITY", "PUBLIC_BODY");

  private static final List<String> SERVICES = List.of("SHORT", "FULL", "BOTH");

  /**
   * Codes of municipalities of both divisions: Rīga before and after the reform of 2021, Cēsis and
   * Amata that became one, Aglona that was divided, Varakļāni that ended later; and none.
   */
  private static final List<String> MUNICIPALITIES =
      List.of("0010000", "0001000", "0420200", "0424701", "0026000", "0604300", "0701800", "-");

  /** Where a provider is; a dash where it is nowhere. */
  static String municipality(int provider) {
    return MUNICIPALITIES.get(provider % MUNICIPALITIES.size());
  }

  static String service(int provider) {
    return SERVICES.get(provider % SERVICES.size());
  }

  /** Something that the register learned of a provider: from a day on it is in it, or not. */
  record Event(LocalDate from, boolean registered, Instant recordedAt) {}

  /** A decision; {@code corrects} names the one in whose place it stands. */
  record Made(
      String number, String kind, String party, LocalDate on, Instant at, String corrects) {}

  /** A provider with what became known of it, in the order in which it became known. */
  record Provider(int id, String party, List<Event> events) {

    String number() {
      return "BU-" + id;
    }

    boolean isRegistered(LocalDate day, Instant knownAt) {
      return on(day, knownAt).map(Event::registered).orElse(false);
    }

    /** What the register said of it on a day. */
    Optional<Event> on(LocalDate day, Instant knownAt) {
      return events.stream()
          .filter(event -> knownAt == null || !event.recordedAt().isAfter(knownAt))
          .filter(event -> !event.from().isAfter(day))
          .reduce((earlier, later) -> later);
    }

    /** The rows that the register has of this: each event ends what overlaps it. */
    List<Segment> segments() {
      List<Segment> rows = new ArrayList<>();
      for (Event event : events) {
        for (Segment old : List.copyOf(rows)) {
          boolean overlaps = old.to() == null || old.to().isAfter(event.from());
          if (old.supersededAt() == null && overlaps) {
            rows.set(rows.indexOf(old), old.superseded(event.recordedAt()));
            if (old.from().isBefore(event.from())) {
              rows.add(old.until(event.from(), event.recordedAt()));
            }
          }
        }
        LocalDate excluded = event.registered() ? null : event.from();
        rows.add(new Segment(event.from(), null, excluded, event.recordedAt(), null));
      }
      return rows;
    }
  }

  private final Random random;
  private final List<Provider> providers = new ArrayList<>();
  private final List<Made> decisions = new ArrayList<>();

  Histories(long seed, int count) {
    random = new Random(seed);
    for (int id = 1; id <= count; id++) {
      invent(id);
    }
  }

  List<Provider> providers() {
    return providers;
  }

  List<Made> decisions() {
    return decisions;
  }

  private void invent(int id) {
    Provider provider =
        new Provider(id, PARTIES.get(random.nextInt(PARTIES.size())), new ArrayList<>());
    providers.add(provider);
    if (random.nextInt(8) == 0) {
      decide(provider, "REFUSE", day());
      return;
    }
    LocalDate day = day();
    Instant at = happen(provider, day, true, null);
    decide(provider, "REGISTER", day);
    for (int left = random.nextInt(4); left > 0; left--) {
      boolean back = random.nextInt(3) == 0;
      day = back ? day() : day.plusDays(random.nextInt(400));
      boolean registered = random.nextInt(3) > 0;
      at = happen(provider, day, registered, at);
      decide(provider, registered ? "AMEND" : "EXCLUDE", day);
    }
  }

  /** Becomes known on the day, or up to two years later, and after what was known before. */
  private Instant happen(Provider provider, LocalDate day, boolean registered, Instant after) {
    Instant at = noon(day).plus(random.nextInt(700) * random.nextInt(2), ChronoUnit.DAYS);
    Instant known = after != null && !at.isAfter(after) ? after.plusSeconds(1) : at;
    provider.events().add(new Event(day, registered, known));
    return known;
  }

  private void decide(Provider provider, String kind, LocalDate on) {
    Made made = made(provider, kind, on, noon(on), null);
    if (random.nextInt(6) == 0) {
      LocalDate right = on.plusDays(random.nextInt(200) - 100L);
      made(provider, kind, right, noon(on).plus(300, ChronoUnit.DAYS), made.number());
    }
  }

  private Made made(Provider provider, String kind, LocalDate on, Instant at, String corrects) {
    String number = "LEM-" + (decisions.size() + 1) + "-" + provider.id();
    Made made = new Made(number, kind, provider.party(), on, at, corrects);
    decisions.add(made);
    return made;
  }

  LocalDate day() {
    return LocalDate.of(2018, 1, 1).plusDays(random.nextInt(4 * 365));
  }

  Instant moment() {
    return random.nextInt(4) == 0 ? null : noon(day()).plus(random.nextInt(400), ChronoUnit.DAYS);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  /** Numbers of the decisions of a year that were known and not corrected, one by one. */
  List<String> decided(Question question, Predicate<Made> wanted) {
    return standing(question.knownAt()).stream()
        .filter(one -> one.on().getYear() == question.year())
        .filter(wanted)
        .sorted(Comparator.comparing(Made::on).thenComparing(Made::number))
        .map(Made::number)
        .toList();
  }

  /** Decisions that were known and not corrected. */
  List<Made> standing(Instant knownAt) {
    return decisions.stream()
        .filter(one -> isKnown(one, knownAt))
        .filter(
            one ->
                decisions.stream()
                    .filter(other -> one.number().equals(other.corrects()))
                    .noneMatch(other -> isKnown(other, knownAt)))
        .toList();
  }

  private static boolean isKnown(Made decision, Instant at) {
    return at == null || !decision.at().isAfter(at);
  }

  /** Numbers of the providers in the register, in any order. */
  List<String> registered(Question question, Predicate<String> party) {
    return providers.stream()
        .filter(provider -> party.test(provider.party()))
        .filter(provider -> provider.isRegistered(question.day(), question.knownAt()))
        .map(Provider::number)
        .toList();
  }
}
