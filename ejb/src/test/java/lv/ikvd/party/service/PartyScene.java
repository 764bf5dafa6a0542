package lv.ikvd.party.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.job.service.TestEvent;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.PartyReader;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.PersonalCodeRepository;
import lv.ikvd.party.entity.erasing.TraceReader;
import lv.ikvd.problem.entity.Problem;

/** Parties over a test database, at a time that the test sets. */
final class PartyScene {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456789Z");

  final TestEvent<Object> events;

  private final TestDatabase database;
  private Instant now = NOW;

  PartyScene(TestDatabase database) {
    this(database, event -> {});
  }

  PartyScene(TestDatabase database, Consumer<Object> observer) {
    this.database = database;
    this.events = new TestEvent<>(observer);
  }

  void at(String moment) {
    now = Instant.parse(moment);
  }

  <T> T in(Function<Parties, T> use) {
    Clock clock = Clock.fixed(now, ZoneId.of("Europe/Riga"));
    return database.inTransaction(
        em ->
            use.apply(
                new Parties(
                    new PartyRepository(em),
                    new PartyReader(em),
                    new PersonalCodeRepository(em),
                    new TraceReader(em),
                    events,
                    clock)));
  }

  PartyRow get(long id) {
    return in(p -> p.get(id));
  }

  Optional<PartyRow> find(Function<Parties, Optional<PartyRow>> query) {
    return in(query);
  }

  Optional<PersonalCode> codeOf(long id) {
    return in(p -> p.personalCode(id));
  }

  long register(PersonCommand command) {
    return in(p -> p.registerPerson(command));
  }

  void run(Consumer<Parties> use) {
    in(
        parties -> {
          use.accept(parties);
          return null;
        });
  }

  static PersonCommand person(String code, String given, String family) {
    return person(code, given, family, PartySource.APPLICATION, TODAY, ContactCommand.NONE);
  }

  static PersonCommand person(
      String code,
      String given,
      String family,
      PartySource source,
      LocalDate asOf,
      ContactCommand contact) {
    return new PersonCommand(PersonalCode.parse(code), given, family, null, contact, source, asOf);
  }

  static ContactCommand email(String address) {
    return new ContactCommand(address, null, null, null);
  }

  static Consumer<Throwable> problem(String code, Problem.Kind kind) {
    return thrown -> {
      assertThat(thrown).isInstanceOf(Problem.class);
      assertThat(((Problem) thrown).code()).isEqualTo(code);
      assertThat(((Problem) thrown).kind()).isEqualTo(kind);
    };
  }
}
