package lv.ikvd.registry.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.registry.entity.EntryRowRepository;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.registry.entity.RegisterEntryRepository;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.security.service.CurrentUser;

/**
 * The use cases of the registry over a test database with the tests' own register and one holder.
 */
public final class Gardens {

  public static final long HOLDER = 1;
  public static final ZoneId RIGA = ZoneId.of("Europe/Riga");

  private final TestDatabase database;
  private final List<VersionRecorded> events = new ArrayList<>();
  private Instant now = Instant.parse("2026-06-15T09:00:00Z");
  private String user = "Anna Ozola";

  public Gardens(TestDatabase database) {
    this.database = database;
  }

  /** Once per database. */
  public void create() {
    GardenRegister.create(database);
    database.run(
        em -> {
          PartyRepository parties = new PartyRepository(em);
          for (long id = HOLDER; id <= HOLDER + 1; id++) {
            assertThat(parties.add(holder(), now).id()).isEqualTo(id);
          }
        });
  }

  private static PersonCommand holder() {
    return new PersonCommand(
        null,
        "Līga",
        "Kalniņa",
        LocalDate.of(1980, 2, 29),
        null,
        PartySource.OFFICIAL,
        LocalDate.of(2020, 1, 1));
  }

  public Clock clock() {
    return Clock.fixed(now, RIGA);
  }

  public Gardens at(String moment) {
    now = Instant.parse(moment);
    return this;
  }

  public Gardens later() {
    now = now.plus(Duration.ofMinutes(1));
    return this;
  }

  public Gardens as(String name) {
    user = name;
    return this;
  }

  public List<VersionRecorded> events() {
    return events;
  }

  public static RegisterCatalog catalog(EntityManager em) {
    return new RegisterCatalog(List.of(new GardenRegister(em)));
  }

  public RegisterWriter writer(EntityManager em) {
    return new RegisterWriter(
        catalog(em),
        new RegisterEntryRepository(em),
        new NumberSeriesRepository(em),
        new NamedUser(user),
        clock(),
        new Heard(events));
  }

  public <T> T read(Function<Registers, T> question) {
    return database.inTransaction(
        em -> question.apply(new Registers(catalog(em), new EntryRowRepository(em))));
  }

  public RecordedVersion open(String name, String from) {
    return record(draft(null, from, null, new Garden(name, 1, null)));
  }

  public RecordedVersion change(RecordedVersion of, String from, String to, Garden garden) {
    return record(draft(of.entryId(), from, to, garden));
  }

  public RecordedVersion record(VersionDraft draft) {
    return database.inTransaction(em -> writer(em).record(draft));
  }

  public static VersionDraft draft(Long entryId, String from, String to, Garden garden) {
    return new VersionDraft(
        GardenRegister.CODE,
        entryId,
        HOLDER,
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        Way.OFFICIAL_ENTRY,
        "MK noteikumi 1. p.",
        null,
        null,
        garden);
  }

  private static final class NamedUser extends CurrentUser {
    private final String name;

    NamedUser(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }
  }

  private record Heard(List<VersionRecorded> events) implements Event<VersionRecorded> {

    @Override
    public void fire(VersionRecorded event) {
      events.add(event);
    }

    @Override
    public <U extends VersionRecorded> CompletionStage<U> fireAsync(U event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends VersionRecorded> CompletionStage<U> fireAsync(
        U event, NotificationOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<VersionRecorded> select(Annotation... qualifiers) {
      return this;
    }

    @Override
    public <U extends VersionRecorded> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends VersionRecorded> Event<U> select(
        TypeLiteral<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }
  }
}
