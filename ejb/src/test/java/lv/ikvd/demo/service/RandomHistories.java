package lv.ikvd.demo.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.statistics.entity.Question;

/**
 * Random histories of both registers as rows of a load, and what is known of them when each is
 * simply told again: without periods, views and SQL.
 */
final class RandomHistories {

  private static final List<String> PARTIES =
      List.of("NATURAL_PERSON", "INDIVIDUAL_MERCHANT", "LEGAL_ENTITY", "PUBLIC_BODY");
  private static final List<String> GROUPS =
      List.of("PRESCHOOL", "COMPULSORY_AGE_AND_YOUTH", "YOUTH", "CHILDREN_YOUTH_ADULTS", "ADULTS");
  private static final List<String> FIELDS =
      List.of(
          "LANGUAGES",
          "SPEECH",
          "ARTS",
          "MUSIC",
          "DANCE",
          "SPORT",
          "SCIENCES",
          "PRESCHOOL",
          "LAW",
          "OTHER");

  /** A decision; {@code effective} is the first day of what it made, null after a refusal. */
  record Made(
      String number,
      String register,
      String kind,
      String party,
      String partyKind,
      String entry,
      LocalDate on,
      LocalDate effective,
      Instant at) {}

  /** An application that was taken back. */
  private record Withdrawn(String party, LocalDate on, Instant at) {}

  /** What became known of an entry: the cells hold from a day to another, the last exclusive. */
  record Fact(
      String entry,
      String party,
      String partyKind,
      Instant at,
      LocalDate from,
      LocalDate to,
      Map<String, String> cells) {

    LocalDate day(String cell) {
      return cells.get(cell) == null ? null : LocalDate.parse(cells.get(cell));
    }
  }

  private final Random random;
  private final InventedPersons invented;
  private final List<History> told = new ArrayList<>();
  private final List<Made> decisions = new ArrayList<>();
  private final List<Withdrawn> withdrawn = new ArrayList<>();
  private final Map<String, List<Fact>> entries = new HashMap<>();

  RandomHistories(long seed, int providers, int teachers) {
    random = new Random(seed);
    invented = new InventedPersons(seed);
    for (int i = 1; i <= providers; i++) {
      provider("P-" + i, PARTIES.get(random.nextInt(PARTIES.size())));
    }
    for (int i = 1; i <= teachers; i++) {
      teacher("T-" + i);
    }
  }

  List<History> told() {
    return told;
  }

  LocalDate day() {
    return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(7 * 365));
  }

  Instant moment() {
    return random.nextInt(3) == 0 ? null : noon(day()).plus(random.nextInt(700), ChronoUnit.DAYS);
  }

  /** Decisions of a year that were known. */
  List<Made> decided(String register, int year, Question question, Predicate<Made> wanted) {
    return decisions.stream()
        .filter(made -> made.register().equals(register) && made.on().getYear() == year)
        .filter(made -> known(made.at(), question))
        .filter(wanted)
        .toList();
  }

  /** The programme on the day from which a decision acts. */
  Optional<Fact> programme(Made made, Question question) {
    return made.entry() == null ? Optional.empty() : seen(made.entry(), made.effective(), question);
  }

  /** Whether the party of a refusal got a certificate on its day or later. */
  boolean issuedLater(Made refusal, Question question) {
    return decisions.stream()
        .anyMatch(
            made ->
                made.party().equals(refusal.party())
                    && made.kind().equals("ISSUE")
                    && !made.on().isBefore(refusal.on())
                    && known(made.at(), question));
  }

  /** Whether the party of a refusal took an application back on its day or later. */
  boolean withdrew(Made refusal, Question question) {
    return withdrawn.stream()
        .anyMatch(
            one ->
                one.party().equals(refusal.party())
                    && !one.on().isBefore(refusal.on())
                    && known(one.at(), question));
  }

  /** What is in force of each entry on the day of the question. */
  Stream<Fact> inForce(Question question) {
    return entries.keySet().stream()
        .flatMap(entry -> seen(entry, question.day(), question).stream());
  }

  private Optional<Fact> seen(String entry, LocalDate day, Question question) {
    return entries.get(entry).stream()
        .filter(fact -> known(fact.at(), question))
        .filter(fact -> !fact.from().isAfter(day))
        .filter(fact -> fact.to() == null || day.isBefore(fact.to()))
        .reduce((earlier, later) -> later);
  }

  private static boolean known(Instant at, Question question) {
    return question.knownAt() == null || !at.isAfter(question.knownAt());
  }

  private void provider(String id, String kind) {
    party(id, kind);
    LocalDate day = day();
    if (random.nextInt(6) == 0) {
      decide("child-minder", id, kind, null, "CM_REGISTRATION REFUSE", day, null, noon(day));
      return;
    }
    String entry = "E-" + id;
    entry("child-minder", entry, id, day);
    Instant at = late(day, Instant.EPOCH);
    String decision =
        decide("child-minder", id, kind, entry, "CM_REGISTRATION REGISTER", day, day, at);
    fact("child-minder", id, kind, entry, decision, at, day, null, minding(null));
    for (int left = random.nextInt(4); left > 0; left--) {
      boolean excluded = random.nextInt(3) == 0;
      day = random.nextInt(3) == 0 ? day() : day.plusDays(random.nextInt(400));
      at = late(day, at);
      decision = null;
      if (random.nextInt(4) > 0) {
        String what = excluded ? "CM_EXCLUSION_OWN_REQUEST EXCLUDE" : "CM_AMENDMENT AMEND";
        decision = decide("child-minder", id, kind, entry, what, day, day, at);
      }
      LocalDate to = end(decision, excluded, day);
      fact("child-minder", id, kind, entry, decision, at, day, to, minding(excluded ? day : null));
    }
  }

  /** Some facts without a decision hold for a while only. */
  private LocalDate end(String decision, boolean excluded, LocalDate day) {
    return decision == null && !excluded && random.nextBoolean()
        ? day.plusDays(1 + random.nextInt(500))
        : null;
  }

  private static Map<String, String> minding(LocalDate excluded) {
    Map<String, String> cells = new HashMap<>();
    cells.put("service_kind", "BOTH");
    cells.put("regime", "GENERAL");
    if (excluded != null) {
      cells.put("excluded_on", excluded.toString());
      cells.put("exclusion_ground", "GROUND_CEASED");
    }
    return cells;
  }

  private void teacher(String id) {
    party(id, "NATURAL_PERSON");
    if (random.nextInt(2) == 0) {
      LocalDate day = day();
      practice(id, null, "PP_ISSUE REFUSE_ISSUE", day, null, noon(day));
    }
    if (random.nextInt(3) == 0) {
      withdraw(id, day());
    }
    for (int programme = random.nextInt(4); programme > 0; programme--) {
      programme(id, "E-" + id + "-" + programme);
    }
  }

  private void withdraw(String party, LocalDate on) {
    withdrawn.add(new Withdrawn(party, on, noon(on)));
    Map<String, String> cells =
        Map.of(
            "party", party,
            "procedure", "PP_ISSUE",
            "received_on", on.minusDays(5).toString(),
            "channel", "EMAIL",
            "outcome", "WITHDRAWN");
    told.add(rows -> rows.row("private-practice-undecided.csv", party + "-w", noon(on), cells));
  }

  private void programme(String id, String entry) {
    LocalDate day = day();
    entry("private-practice", entry, id, day);
    Instant at = late(day, Instant.EPOCH);
    Map<String, String> cells = certificate(entry + "-0", day, drawn());
    String decision = practice(id, entry, "PP_ISSUE ISSUE", day, day, at);
    practiceFact(id, entry, decision, at, day, cells);
    for (int step = 1; step <= random.nextInt(5); step++) {
      LocalDate next = day.plusDays(20 + random.nextInt(500));
      switch (random.nextInt(5)) {
        case 0 -> {
          LocalDate from = next.plusDays(random.nextInt(60));
          cells = certificate(entry + "-" + step, from, cells);
          at = late(next, at);
          decision = practice(id, entry, "PP_EXTEND EXTEND", next, from, at);
          practiceFact(id, entry, decision, at, from, cells);
        }
        case 1 -> {
          cells = new HashMap<>(cells);
          cells.put("certificate", entry + "-" + step);
          at = late(next, at);
          decision = practice(id, entry, "PP_REISSUE REISSUE", next, next, at);
          practiceFact(id, entry, decision, at, next, cells);
        }
        case 2 -> {
          Map<String, String> annulled = new HashMap<>(cells);
          annulled.put("annulled_on", next.toString());
          annulled.put("annulment_ground", "GROUND_OWN_REQUEST");
          at = late(next, at);
          decision = practice(id, entry, "PP_ANNUL ANNUL", next, next, at);
          practiceFact(id, entry, decision, at, next, annulled);
        }
        default -> {
          cells = new HashMap<>(cells);
          cells.putAll(drawn());
          at = late(day, at);
          practiceFact(id, entry, null, at, day.plusDays(random.nextInt(100) - 50L), cells);
        }
      }
      day = next;
    }
  }

  private Map<String, String> drawn() {
    Map<String, String> cells = new HashMap<>();
    cells.put("programme_kind", random.nextInt(3) == 0 ? "ADULT" : "INTEREST");
    cells.put("programme", "Izdomāta programma");
    cells.put("target_group", GROUPS.get(random.nextInt(GROUPS.size())));
    cells.put("field", FIELDS.get(random.nextInt(FIELDS.size())));
    return cells;
  }

  private static Map<String, String> certificate(
      String number, LocalDate from, Map<String, String> programme) {
    Map<String, String> cells = new HashMap<>(programme);
    cells.put("certificate", number);
    cells.put("certified_from", from.toString());
    cells.put("expires_on", from.plusYears(3).minusDays(1).toString());
    return cells;
  }

  private String practice(
      String party, String entry, String what, LocalDate on, LocalDate effective, Instant at) {
    return decide("private-practice", party, "NATURAL_PERSON", entry, what, on, effective, at);
  }

  private void practiceFact(
      String party,
      String entry,
      String decision,
      Instant at,
      LocalDate from,
      Map<String, String> cells) {
    fact("private-practice", party, "NATURAL_PERSON", entry, decision, at, from, null, cells);
  }

  private void party(String id, String kind) {
    Map<String, String> cells = new HashMap<>();
    cells.put("kind", kind);
    cells.put("valid_from", "2010-01-01");
    if (kind.equals("NATURAL_PERSON")) {
      cells.put("given_name", "Izdomāta");
      cells.put("family_name", "Persona");
      cells.put("birth_date", "1980-01-01");
    } else {
      cells.put("registration_number", invented.registrationNumber().digits());
      cells.put("legal_name", "SIA \"Izdomāta, " + id + '"');
    }
    told.add(rows -> rows.row("parties.csv", id, LocalDate.of(2010, 1, 4), cells));
  }

  private void entry(String register, String entry, String party, LocalDate day) {
    entries.put(entry, new ArrayList<>());
    Map<String, String> cells =
        Map.of("party", party, "number", entry, "registered_on", day.toString());
    told.add(rows -> rows.row(register + "-entries.csv", entry, day, cells));
  }

  private String decide(
      String register,
      String party,
      String partyKind,
      String entry,
      String what,
      LocalDate on,
      LocalDate effective,
      Instant at) {
    String number = "D-" + (decisions.size() + 1);
    String[] words = what.split(" ");
    String code = register.toUpperCase(Locale.ROOT).replace('-', '_');
    decisions.add(new Made(number, code, words[1], party, partyKind, entry, on, effective, at));
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", entry);
    cells.put("party", party);
    cells.put("procedure", words[0]);
    cells.put("kind", words[1]);
    cells.put("number", number);
    cells.put("decided_on", on.toString());
    cells.put("effective_on", (effective == null ? on : effective).toString());
    cells.put("decided_by", "Komisija");
    told.add(rows -> rows.row(register + "-decisions.csv", number, at, cells));
    return number;
  }

  private void fact(
      String register,
      String party,
      String partyKind,
      String entry,
      String decision,
      Instant at,
      LocalDate from,
      LocalDate to,
      Map<String, String> content) {
    List<Fact> facts = entries.get(entry);
    facts.add(new Fact(entry, party, partyKind, at, from, to, content));
    Map<String, String> cells = new HashMap<>(content);
    cells.put("entry", entry);
    cells.put("decision", decision);
    cells.put("valid_from", from.toString());
    cells.put("valid_to", to == null ? null : to.toString());
    cells.put("citation", "MK");
    String id = entry + "-v" + facts.size();
    told.add(rows -> rows.row(register + "-versions.csv", id, at, cells));
  }

  /** On the day, or up to two years later, and after what was known before. */
  private Instant late(LocalDate day, Instant after) {
    Instant at = noon(day).plus(random.nextInt(700) * random.nextInt(2), ChronoUnit.DAYS);
    return at.isAfter(after) ? at : after.plusSeconds(1);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }
}
