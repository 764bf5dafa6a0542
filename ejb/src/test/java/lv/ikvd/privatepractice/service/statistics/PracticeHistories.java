package lv.ikvd.privatepractice.service.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import lv.ikvd.statistics.entity.Question;

/**
 * Invented histories of teachers, and what numbers they give when each is simply told again from
 * the beginning: without periods, views and SQL.
 */
final class PracticeHistories {

  static final List<String> GROUPS =
      List.of(
          "PRESCHOOL",
          "COMPULSORY_AGE_AND_YOUTH",
          "YOUTH",
          "CHILDREN_YOUTH_ADULTS",
          "ADULTS",
          "NOT_YET_PUBLISHED");
  static final List<String> FIELDS =
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
          "OTHER",
          "NOT_YET_PUBLISHED");

  /** What an entry says from a day on, with the certificate that is then in force. */
  record State(
      LocalDate from,
      String kind,
      String group,
      String field,
      String certificate,
      LocalDate certifiedFrom,
      LocalDate expiresOn,
      LocalDate annulledOn,
      Instant recordedAt) {

    State corrected(String newKind, String newGroup, String newField, Instant at) {
      return new State(
          from, newKind, newGroup, newField, certificate, certifiedFrom, expiresOn, annulledOn, at);
    }

    boolean isInForce(LocalDate day) {
      return !day.isBefore(certifiedFrom)
          && !day.isAfter(expiresOn)
          && (annulledOn == null || day.isBefore(annulledOn));
    }
  }

  /** A programme of a teacher with what became known of it, in that order. */
  record Programme(int id, int teacher, List<State> states) {

    Optional<State> on(LocalDate day, Instant knownAt) {
      return states.stream()
          .filter(state -> knownAt == null || !state.recordedAt().isAfter(knownAt))
          .filter(state -> !state.from().isAfter(day))
          .reduce((earlier, later) -> later);
    }
  }

  /**
   * A decision; of a refusal there is no programme, {@code corrects} names the one whose place it
   * takes.
   */
  record Made(
      String number,
      String kind,
      int teacher,
      Programme programme,
      LocalDate on,
      Instant at,
      String corrects) {}

  /** An application that was taken back at a moment. */
  record Withdrawn(int teacher, Instant at) {

    LocalDate on() {
      return at.atZone(ZoneId.of("Europe/Riga")).toLocalDate();
    }
  }

  /** What a number lists: its number and whose it is. */
  record Listed(String number, int teacher) {}

  private final Random random;
  private final List<Programme> programmes = new ArrayList<>();
  private final List<Made> decisions = new ArrayList<>();
  private final List<Withdrawn> withdrawn = new ArrayList<>();
  private final int teachers;

  PracticeHistories(long seed, int teachers) {
    this.random = new Random(seed);
    this.teachers = teachers;
    for (int teacher = 1; teacher <= teachers; teacher++) {
      if (random.nextInt(2) == 0) {
        LocalDate on = day();
        made("REFUSE_ISSUE", teacher, null, on, noon(on), null);
      }
      int many = random.nextInt(4);
      for (int i = 0; i < many; i++) {
        programme(teacher);
      }
    }
    for (int teacher = 1; teacher <= teachers; teacher += 1 + random.nextInt(3)) {
      withdrawn.add(new Withdrawn(teacher, noon(day()).plus(random.nextInt(24), ChronoUnit.HOURS)));
    }
  }

  private void programme(int teacher) {
    Programme programme = new Programme(programmes.size() + 1, teacher, new ArrayList<>());
    programmes.add(programme);
    LocalDate on = day();
    Instant at = noon(on);
    Made last = given("ISSUE", programme, on, at, null);
    for (int step = 0; step < 4; step++) {
      at = at.plus(20 + random.nextInt(300), ChronoUnit.DAYS);
      LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
      switch (random.nextInt(7)) {
        case 0 -> last = given("EXTEND", programme, day, at, null);
        case 1 -> last = given("REISSUE", programme, day, at, null);
        case 2 -> annul(programme, day, at);
        case 3, 4 -> correct(programme, at);
        case 5 ->
            last =
                given(
                    last.kind(),
                    programme,
                    last.on().plusDays(random.nextInt(400) - 200L),
                    at,
                    last.number());
        default -> {
          // nothing happens for a while
        }
      }
    }
  }

  private Made given(String kind, Programme programme, LocalDate on, Instant at, String corrects) {
    State state =
        new State(
            on,
            random.nextInt(3) == 0 ? "ADULT" : "INTEREST",
            any(GROUPS),
            any(FIELDS),
            "SER-" + programme.id() + "-" + programme.states().size(),
            on,
            on.plusYears(3).minusDays(1),
            null,
            at);
    programme.states().add(state);
    return made(kind, programme.teacher(), programme, on, at, corrects);
  }

  private static void annul(Programme programme, LocalDate on, Instant at) {
    State old = last(programme);
    programme
        .states()
        .add(
            new State(
                on,
                old.kind(),
                old.group(),
                old.field(),
                old.certificate(),
                old.certifiedFrom(),
                old.expiresOn(),
                on,
                at));
  }

  private void correct(Programme programme, Instant at) {
    State old = programme.states().get(random.nextInt(programme.states().size()));
    programme.states().add(old.corrected("ADULT", any(GROUPS), any(FIELDS), at));
  }

  private static State last(Programme programme) {
    return programme.states().get(programme.states().size() - 1);
  }

  private Made made(
      String kind, int teacher, Programme programme, LocalDate on, Instant at, String corrects) {
    Made made =
        new Made("LEM-" + (decisions.size() + 1), kind, teacher, programme, on, at, corrects);
    decisions.add(made);
    return made;
  }

  private String any(List<String> codes) {
    return codes.get(random.nextInt(codes.size()));
  }

  LocalDate day() {
    return LocalDate.of(2014, 1, 1).plusDays(random.nextInt(8 * 365));
  }

  Instant moment() {
    return random.nextInt(4) == 0 ? null : noon(day()).plus(random.nextInt(900), ChronoUnit.DAYS);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  int teachers() {
    return teachers;
  }

  List<Programme> programmes() {
    return programmes;
  }

  List<Made> decisions() {
    return decisions;
  }

  List<Withdrawn> withdrawn() {
    return withdrawn;
  }

  /** Decisions of a year that were known and not corrected, one by one, by day. */
  List<Listed> decided(int year, Instant knownAt, Predicate<Made> wanted) {
    return standing(knownAt).stream()
        .filter(one -> one.on().getYear() == year)
        .filter(wanted)
        .sorted(Comparator.comparing(Made::on).thenComparing(Made::number))
        .map(one -> new Listed(one.number(), one.teacher()))
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

  /** Those of some kinds, by what the programme was on their day. */
  List<Listed> given(int year, Instant knownAt, List<String> kinds, Predicate<State> programme) {
    return decided(
        year,
        knownAt,
        one ->
            kinds.contains(one.kind())
                && one.programme().on(one.on(), knownAt).filter(programme).isPresent());
  }

  /** Refusals whose teacher got a certificate on that day or later. */
  List<Listed> refusedIssuedLater(int year, Instant knownAt) {
    BiPredicate<Made, Made> later =
        (refusal, other) ->
            other.teacher() == refusal.teacher()
                && other.kind().equals("ISSUE")
                && !other.on().isBefore(refusal.on())
                && isKnown(other, knownAt);
    return decided(
        year,
        knownAt,
        one ->
            one.kind().equals("REFUSE_ISSUE")
                && decisions.stream().anyMatch(other -> later.test(one, other)));
  }

  /** Refusals whose teacher took an application back on that day or later. */
  List<Listed> refusedWithdrew(int year, Instant knownAt) {
    return decided(
        year,
        knownAt,
        one ->
            one.kind().equals("REFUSE_ISSUE")
                && withdrawn.stream()
                    .filter(other -> knownAt == null || !other.at().isAfter(knownAt))
                    .anyMatch(
                        other ->
                            other.teacher() == one.teacher() && !other.on().isBefore(one.on())));
  }

  /** Certificates in force on a day. */
  List<Listed> inForce(Question question) {
    List<Listed> listed = new ArrayList<>();
    for (Programme programme : programmes) {
      programme
          .on(question.day(), question.knownAt())
          .filter(state -> state.isInForce(question.day()))
          .ifPresent(state -> listed.add(new Listed(state.certificate(), programme.teacher())));
    }
    return listed;
  }

  /** The same in the order of their first days. */
  List<Listed> inForceByDay(Question question) {
    Map<String, LocalDate> since = new LinkedHashMap<>();
    for (Programme programme : programmes) {
      programme.states().forEach(state -> since.put(state.certificate(), state.certifiedFrom()));
    }
    return inForce(question).stream()
        .sorted(
            Comparator.<Listed, LocalDate>comparing(one -> since.get(one.number()))
                .thenComparing(Listed::number))
        .toList();
  }

  /** One for each teacher: the first. */
  static List<Listed> firstOfEach(List<Listed> all) {
    Map<Integer, Listed> first = new LinkedHashMap<>();
    all.forEach(one -> first.putIfAbsent(one.teacher(), one));
    return List.copyOf(first.values());
  }

  private static boolean isKnown(Made decision, Instant at) {
    return at == null || !decision.at().isAfter(at);
  }
}
