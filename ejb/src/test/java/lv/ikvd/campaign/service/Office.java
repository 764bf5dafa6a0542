package lv.ikvd.campaign.service;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.ikvd.campaign.entity.Step;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.Confirmation;
import lv.ikvd.childminder.entity.Contacts;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.childminder.service.ChildMinderProcedures;
import lv.ikvd.childminder.service.ChildMinderRegister;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.childminder.service.confirming.ChildMinderCampaign;
import lv.ikvd.childminder.service.extract.ExtractKind;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.Wiring;
import lv.ikvd.institution.entity.Founder;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.Person;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.institution.service.InstitutionProcedures;
import lv.ikvd.institution.service.InstitutionRegister;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.confirming.InstitutionCampaign;
import lv.ikvd.institution.service.higher.HigherEducationCampaign;
import lv.ikvd.institution.service.higher.HigherEducationRegister;
import lv.ikvd.issuance.service.DocumentKinds;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobHandlers;
import lv.ikvd.job.service.JobSteps;
import lv.ikvd.job.service.TestEvent;
import lv.ikvd.job.service.TestTransactions;
import lv.ikvd.notice.service.Withholdings;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.proceeding.service.deciding.DecisionDocumentKind;
import lv.ikvd.proceeding.service.deciding.DeclaredEnclosures;
import lv.ikvd.proceeding.service.holding.CaseHolds;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterCatalog;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;

/** An office with its clock, its register and its jobs, on a test's database. */
public final class Office {

  public Long municipality;

  static final ZoneId RIGA = ZoneId.of("Europe/Riga");

  final TestTransactions transactions;
  private final Wiring wiring;
  private final List<Class<?>> observers = new ArrayList<>();
  private Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS).minus(60, ChronoUnit.DAYS);

  public Office(TestDatabase database) {
    transactions = new TestTransactions(database);
    wiring =
        new Wiring(transactions.entityManager())
            .with(Clock.class, clock())
            .with(CurrentUser.class, user())
            .with(Event.class, new TestEvent<>(this::observe))
            .with(PublicAddress.class, new PublicAddress("https://ikvis.example/ikvis"))
            .with(CaseHolds.class, new CaseHolds(List.of()))
            .with(Withholdings.class, new Withholdings(List.of()));
    wiring.with(DeclaredEnclosures.class, new DeclaredEnclosures(List.of()));
    wiring.with(
        DocumentKinds.class,
        new DocumentKinds(
            List.of(wiring.get(DecisionDocumentKind.class), wiring.get(ExtractKind.class))));
    wiring.with(Procedures.class, procedures(wiring));
    wiring.with(
        RegisterCatalog.class,
        new RegisterCatalog(
            List.of(
                wiring.get(ChildMinderRegister.class),
                wiring.get(InstitutionRegister.class),
                wiring.get(HigherEducationRegister.class))));
    wiring.with(
        CampaignRegisters.class,
        new CampaignRegisters(
            List.of(
                wiring.get(ChildMinderCampaign.class),
                wiring.get(InstitutionCampaign.class),
                wiring.get(HigherEducationCampaign.class))));
    wiring.with(
        JobHandlers.class,
        handlers(
            Set.of(
                wiring.get(AskJob.class),
                wiring.get(RemindJob.class),
                wiring.get(ExcludeJob.class))));
    wiring.inject(
        new AnswerAttempts() {
          @Override
          public void begin(String origin) {
            transactions.requiresNew(() -> super.begin(origin));
          }
        },
        AnswerAttempts.class);
  }

  public <B, T> T in(Class<B> bean, java.util.function.Function<B, T> work) {
    return transactions.requiresNew(() -> work.apply(wiring.get(bean)));
  }

  public <B> void run(Class<B> bean, java.util.function.Consumer<B> work) {
    transactions.requiresNew(() -> work.accept(wiring.get(bean)));
  }

  public <T> Office with(Class<T> type, T bean) {
    wiring.with(type, bean);
    return this;
  }

  /** Beans that from now on observe what is fired, as the container would have them do. */
  public void observers(Class<?>... beans) {
    observers.addAll(List.of(beans));
  }

  private void observe(Object event) {
    for (Class<?> type : observers) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getParameterCount() == 1
            && method.getParameters()[0].isAnnotationPresent(Observes.class)
            && method.getParameterTypes()[0].isInstance(event)) {
          call(wiring.get(type), method, event);
        }
      }
    }
  }

  private static void call(Object bean, Method method, Object event) {
    try {
      method.setAccessible(true);
      method.invoke(bean, event);
    } catch (InvocationTargetException refused) {
      throw refused.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(refused.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  public void daysLater(int days) {
    now = now.plus(days, ChronoUnit.DAYS);
  }

  public Instant now() {
    return now;
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now, RIGA);
  }

  /** A chunk of the job that is due; false when the job has ended or there is none. */
  boolean chunk() {
    JobSteps steps = wiring.get(JobSteps.class);
    Optional<Long> job = transactions.requiresNew(() -> steps.lease("test"));
    if (job.isEmpty()) {
      return false;
    }
    JobSteps.Next next = transactions.requiresNew(() -> steps.chunk(job.get(), "test"));
    if (next == JobSteps.Next.CHUNK) {
      transactions.requiresNew(() -> steps.release(job.get(), "test"));
    }
    return true;
  }

  void drain() {
    boolean more = true;
    while (more) {
      more = chunk();
    }
  }

  void step(long campaign, Step step) {
    run(Campaigns.class, campaigns -> campaigns.run(campaign, step));
  }

  /** Registers a person whose data were confirmed a year ago; the number of the entry. */
  public String provider(int n, String email, boolean addressed) {
    return transactions.requiresNew(
        () -> {
          Parties parties = wiring.get(Parties.class);
          Long home =
              addressed
                  ? parties.address(
                      new AddressCommand("Parka iela " + n + ", Cēsis", "LV-4101", null))
                  : null;
          long party =
              parties.registerPerson(
                  new PersonCommand(
                      new PersonalCode("3290000%04d".formatted(n)),
                      "Zane",
                      "Ķēniņa" + n,
                      null,
                      new ContactCommand(email, null, null, home),
                      PartySource.APPLICATION,
                      LocalDate.of(2020, 1, 1)));
          return register(party, "Zane Ķēniņa" + n).number();
        });
  }

  private RecordedVersion register(long party, String name) {
    return wiring
        .get(RegisterWriter.class)
        .record(
            VersionDraft.loaded(
                ChildMinders.REGISTER,
                null,
                party,
                today().minusYears(1),
                "MK 404",
                new ChildMinderContent(
                    "NATURAL_PERSON",
                    name,
                    new Proposal(
                        ServiceKind.BOTH,
                        Regime.GENERAL,
                        null,
                        null,
                        Contacts.NONE,
                        "SELF_EMPLOYED",
                        null,
                        List.of(),
                        List.of()),
                    null,
                    new Confirmation(today().minusYears(1), "APPLICATION"))));
  }

  /** Registers an institution of a founder without an address of its own; its number. */
  public String school(int n, String email) {
    return school(Institutions.REGISTER, n, email);
  }

  /** Registers an institution in one of their registers. */
  String school(String register, int n, String email) {
    return transactions.requiresNew(
        () -> {
          Parties parties = wiring.get(Parties.class);
          long founder =
              parties.registerPerson(
                  new PersonCommand(
                      new PersonalCode("3290001%04d".formatted(n)),
                      "Ilga",
                      "Dibinātāja" + n,
                      null,
                      new ContactCommand("dibinatajs" + n + "@example.lv", null, null, null),
                      PartySource.APPLICATION,
                      LocalDate.of(2020, 1, 1)));
          long address =
              parties.address(new AddressCommand("Skolas iela " + n + ", Cēsis", "LV-4101", null));
          PartyRow party = parties.get(founder);
          Person person =
              new Person(
                  founder, HexFormat.of().formatHex(party.commitment()), party.displayName());
          Institution said =
              new Institution(
                  "Pirmsskola Nr. " + n,
                  "PRESCHOOL",
                  "PRESCHOOL",
                  null,
                  List.of("LV"),
                  List.of(new Founder(FounderKind.NATURAL_PERSON, person, null)),
                  new lv.ikvd.institution.entity.Place(null, address, null, null, null),
                  List.of(),
                  null,
                  new Reach("+371 20000001", email, null),
                  today().minusYears(1),
                  null,
                  null);
          return wiring
              .get(RegisterWriter.class)
              .record(
                  VersionDraft.loaded(
                      register,
                      null,
                      founder,
                      today().minusYears(1),
                      "IzgL",
                      new InstitutionContent(said, null)))
              .number();
        });
  }

  private Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(RIGA);
  }

  private CurrentUser user() {
    return new CurrentUser() {
      @Override
      public String name() {
        return "Anna Ozola";
      }

      @Override
      public boolean has(String role) {
        return role.equals(Roles.REGISTRAR);
      }

      @Override
      public String login() {
        return "anna";
      }

      @Override
      public Optional<Long> accountId() {
        return Optional.empty();
      }

      @Override
      public Optional<Long> municipalityId() {
        return Optional.ofNullable(municipality);
      }
    };
  }

  private static Procedures procedures(Wiring wiring) {
    return new Procedures() {
      @Override
      public Procedure get(String code) {
        ChildMinderProcedures declared = wiring.get(ChildMinderProcedures.class);
        return Stream.of(
                declared.registration(),
                declared.exclusionOfCeased(),
                declared.exclusionOnOwnRequest(),
                wiring.get(InstitutionProcedures.class).exclusion())
            .filter(procedure -> procedure.info().code().equals(code))
            .findFirst()
            .orElseThrow();
      }
    };
  }

  private static JobHandlers handlers(Set<JobHandler> handlers) {
    try {
      Constructor<JobHandlers> constructor =
          JobHandlers.class.getDeclaredConstructor(Iterable.class);
      constructor.setAccessible(true);
      return constructor.newInstance(handlers);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
