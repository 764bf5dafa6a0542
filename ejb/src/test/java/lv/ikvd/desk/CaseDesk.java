package lv.ikvd.desk;

import jakarta.ejb.SessionContext;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.ikvd.childminder.service.ChildMinderRegister;
import lv.ikvd.childminder.service.comparing.ChildMinderCompared;
import lv.ikvd.competence.service.DelegationRegister;
import lv.ikvd.consultation.service.AnswersForLetters;
import lv.ikvd.course.service.certificate.CourseCertificateKind;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.fee.service.FeeHold;
import lv.ikvd.fee.service.InvoiceKind;
import lv.ikvd.institution.service.InstitutionRegister;
import lv.ikvd.institution.service.comparing.InstitutionCompared;
import lv.ikvd.institution.service.extract.InstitutionExtractKind;
import lv.ikvd.institution.service.extract.InstitutionExtracts;
import lv.ikvd.institution.service.higher.HigherEducationCompared;
import lv.ikvd.institution.service.higher.HigherEducationExtractKind;
import lv.ikvd.institution.service.higher.HigherEducationExtracts;
import lv.ikvd.institution.service.higher.HigherEducationRegister;
import lv.ikvd.issuance.service.DocumentKind;
import lv.ikvd.issuance.service.DocumentKinds;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.issuance.service.Rendering;
import lv.ikvd.issuance.service.Sealing;
import lv.ikvd.issuance.service.extract.ExtractSources;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.job.service.TestNode;
import lv.ikvd.job.service.TestTransactions;
import lv.ikvd.master.service.ComparedRegisters;
import lv.ikvd.master.service.ComparisonJob;
import lv.ikvd.notice.service.Dispatches;
import lv.ikvd.notice.service.NoticeSending;
import lv.ikvd.notice.service.Withholdings;
import lv.ikvd.privatepractice.service.PracticeRegister;
import lv.ikvd.privatepractice.service.certificate.CertificateEnclosures;
import lv.ikvd.privatepractice.service.certificate.CertificateKind;
import lv.ikvd.privatepractice.service.comparing.PracticeCompared;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.CheckCommand;
import lv.ikvd.proceeding.service.ChecklistItem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.proceeding.service.batch.BatchJob;
import lv.ikvd.proceeding.service.batch.BatchStep;
import lv.ikvd.proceeding.service.batch.BatchSteps;
import lv.ikvd.proceeding.service.batch.CaseSteps;
import lv.ikvd.proceeding.service.batch.OneCase;
import lv.ikvd.proceeding.service.batch.Reminding;
import lv.ikvd.proceeding.service.deciding.Deciding;
import lv.ikvd.proceeding.service.deciding.DecisionDocumentKind;
import lv.ikvd.proceeding.service.deciding.DeclaredEnclosures;
import lv.ikvd.proceeding.service.deciding.DraftCommand;
import lv.ikvd.proceeding.service.deciding.DraftView;
import lv.ikvd.proceeding.service.deciding.Drafting;
import lv.ikvd.proceeding.service.deciding.SignCommand;
import lv.ikvd.proceeding.service.holding.CaseHolds;
import lv.ikvd.proceeding.service.letters.DeclaredLetterTexts;
import lv.ikvd.proceeding.service.papers.Enclosures;
import lv.ikvd.proceeding.service.papers.LetterDocumentKind;
import lv.ikvd.proceeding.service.watch.CloseHandler;
import lv.ikvd.proceeding.service.watch.LapseHandler;
import lv.ikvd.proceeding.service.watch.ResumeHandler;
import lv.ikvd.proceeding.service.watch.TermWatch;
import lv.ikvd.programmelicence.service.LicenceRegister;
import lv.ikvd.programmelicence.service.document.LicenceEnclosures;
import lv.ikvd.programmelicence.service.document.LicenceKind;
import lv.ikvd.programmelicence.service.mark.MarkStep;
import lv.ikvd.psychologist.service.PsychologistRegister;
import lv.ikvd.psychologist.service.document.DeclaredPapers;
import lv.ikvd.psychologist.service.document.PsychologistDocumentKinds;
import lv.ikvd.recognition.service.RecognitionRegister;
import lv.ikvd.recognition.service.document.CertificateEnclosure;
import lv.ikvd.recognition.service.document.RecognitionCertificate;
import lv.ikvd.registry.service.RegisterCatalog;
import lv.ikvd.scientificinstitution.service.ScientificRegister;
import lv.ikvd.seal.service.ElectronicSeal;
import lv.ikvd.seal.service.SignedFiles;
import lv.ikvd.security.service.Credentials;
import lv.ikvd.security.service.CurrentUser;
import lv.ikvd.teachingpermit.service.PermitRegister;

/**
 * The desk of an office on a test's database: a registrar, two who sign (one works on cases too,
 * one is the manager), the worker, and a clock that the test turns. Every step is a transaction of
 * its own, as it is behind the pages.
 */
public final class CaseDesk {

  /** Who acts; null for the system itself. */
  public record Person(long id, String login, String name) {}

  public static final Person ANNA = new Person(1, "anna", "Anna Ozola");
  public static final Person ILZE = new Person(2, "ilze", "Ilze Kalniņa");
  public static final Person JURIS = new Person(3, "juris", "Juris Bērziņš");

  /** Represents an institution, see {@link #representing}. */
  public static final Person SANDRA = new Person(4, "sandra", "Sandra Skola");

  /** Is in the pool of experts; a test that needs the account makes it. */
  public static final Person EDITE = new Person(5, "edite", "Edīte Eksperte");

  public static final Person SYSTEM = null;

  public static final ZoneId RIGA = ZoneId.of("Europe/Riga");

  private final TestDatabase database;
  private final TestTransactions transactions;
  private final Wiring wiring;
  private final Acting acting;
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");

  public CaseDesk(TestDatabase database) {
    this.database = database;
    transactions = new TestTransactions(database);
    for (Person one : List.of(ANNA, ILZE, JURIS)) {
      database.sql(
          "insert into account (id, login, display_name, position, created_at) values (%d, '%s', '%s', 'eksperte', now()) on conflict do nothing"
              .formatted(one.id(), one.login(), one.name()));
    }
    database.sql(
        "insert into account_role (account_id, role) values (1, 'registrar'), (2, 'registrar'),"
            + " (2, 'decision-maker'), (3, 'decision-maker'), (3, 'manager') on conflict do"
            + " nothing");
    wiring = new Wiring(transactions.entityManager());
    acting = new Acting(wiring);
    wiring
        .with(Clock.class, clock())
        .with(ElectronicSeal.class, SignedFiles.seal(clock()))
        .with(CurrentUser.class, acting)
        .with(Credentials.class, credentials())
        .with(PublicAddress.class, new PublicAddress("https://ikvis.example/ikvis"))
        .with(jakarta.enterprise.event.Event.class, new Observing(wiring));
    wiring.with(Procedures.class, new DeclaredProcedures(wiring));
    wiring.with(
        RegisterCatalog.class,
        new RegisterCatalog(
            List.of(
                wiring.get(ChildMinderRegister.class),
                wiring.get(PracticeRegister.class),
                wiring.get(InstitutionRegister.class),
                wiring.get(HigherEducationRegister.class),
                wiring.get(ScientificRegister.class),
                wiring.get(PermitRegister.class),
                wiring.get(DelegationRegister.class),
                wiring.get(PsychologistRegister.class),
                wiring.get(RecognitionRegister.class),
                wiring.get(LicenceRegister.class))));
    wiring.with(
        DocumentKinds.class,
        new DocumentKinds(
            Stream.concat(
                    Produced.by(wiring.get(PsychologistDocumentKinds.class), DocumentKind.class)
                        .stream(),
                    Stream.of(
                        wiring.get(DecisionDocumentKind.class),
                        wiring.get(LetterDocumentKind.class),
                        wiring.get(InvoiceKind.class),
                        wiring.get(InstitutionExtractKind.class),
                        wiring.get(HigherEducationExtractKind.class),
                        wiring.get(CertificateKind.class),
                        wiring.get(LicenceKind.class),
                        wiring.get(RecognitionCertificate.class),
                        wiring.get(CourseCertificateKind.class)))
                .toList()));
    wiring.with(
        ExtractSources.class,
        new ExtractSources(
            List.of(
                wiring.get(InstitutionExtracts.class), wiring.get(HigherEducationExtracts.class))));
    wiring.with(
        DeclaredEnclosures.class,
        new DeclaredEnclosures(
            Stream.concat(
                    Produced.by(wiring.get(DeclaredPapers.class), Enclosures.class).stream(),
                    Stream.of(
                        wiring.get(CertificateEnclosures.class),
                        wiring.get(CertificateEnclosure.class),
                        wiring.get(LicenceEnclosures.class)))
                .toList()));
    FeeHold fees = wiring.get(FeeHold.class);
    wiring.with(CaseHolds.class, new CaseHolds(List.of(fees)));
    wiring.with(Withholdings.class, new Withholdings(List.of(fees)));
    wiring.with(
        DeclaredLetterTexts.class,
        new DeclaredLetterTexts(List.of(wiring.get(AnswersForLetters.class))));
    wiring.with(
        BatchSteps.class,
        new BatchSteps(
            Stream.concat(
                    Produced.by(wiring.get(CaseSteps.class), BatchStep.class).stream(),
                    Stream.of(wiring.get(Reminding.class), wiring.get(MarkStep.class)))
                .toList(),
            wiring.get(OfficeContext.class)));
    wiring.with(SessionContext.class, OneCaseByDesk.context());
    wiring.inject(new OneCaseByDesk(transactions), OneCase.class);
    wiring.with(
        ComparedRegisters.class,
        new ComparedRegisters(
            List.of(
                wiring.get(ChildMinderCompared.class),
                wiring.get(PracticeCompared.class),
                wiring.get(InstitutionCompared.class),
                wiring.get(HigherEducationCompared.class))));
    wiring.with(
        Jobs.class,
        new TestNode(transactions)
            .jobs(ANNA.name(), wiring.get(BatchJob.class), wiring.get(ComparisonJob.class)));
    wiring.with(Dispatches.class, new Dispatches() {});
  }

  public <B, T> T in(Class<B> bean, Function<B, T> work) {
    return transactions.requiresNew(() -> work.apply(wiring.get(bean)));
  }

  public <B> void run(Class<B> bean, Consumer<B> work) {
    transactions.requiresNew(() -> work.accept(wiring.get(bean)));
  }

  /** Puts a bean of the test's own in the place of another, before that is first used. */
  public <T> CaseDesk with(Class<T> type, T bean) {
    wiring.with(type, bean);
    return this;
  }

  public <T> T bean(Class<T> type) {
    return wiring.get(type);
  }

  /** A node on which what is due is done when a test says so. */
  public TestNode node() {
    return new TestNode(transactions);
  }

  public Person person() {
    return acting.person();
  }

  public CaseDesk as(Person who) {
    acting.is(who);
    return this;
  }

  /** The representative of an institution acts, or of none where the number is null. */
  public CaseDesk representing(String entry) {
    database.sql(
        "insert into account (id, login, display_name, created_at) values (4, 'sandra', 'Sandra"
            + " Skola', now()) on conflict do nothing",
        "update account set entry_id = (select id from register_entry where number = '%s') where id = 4"
            .formatted(entry));
    return as(SANDRA);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now, RIGA);
  }

  public void daysLater(int days) {
    now = now.plus(days, ChronoUnit.DAYS);
  }

  /** Does what nobody orders. */
  public void bySystem(Runnable work) {
    acting.as(
        SYSTEM,
        () -> {
          work.run();
          return null;
        });
  }

  /** The hourly look, and the worker until nothing is due. */
  public void work() {
    bySystem(
        () -> {
          run(TermWatch.class, TermWatch::watch);
          node()
              .work(
                  wiring.get(Rendering.class),
                  wiring.get(Sealing.class),
                  wiring.get(NoticeSending.class),
                  wiring.get(LapseHandler.class),
                  wiring.get(ResumeHandler.class),
                  wiring.get(CloseHandler.class));
          assertNothingFailed();
        });
  }

  /** What waits for the register log stands in it, under a head that was signed now. */
  public void signLog() {
    database.sql(
        "insert into log_leaf select (select coalesce(max(leaf_index), -1) from log_leaf) +"
            + " row_number() over (), version_id, decode(repeat('00', 32), 'hex') from log_pending",
        "delete from log_pending",
        "insert into tree_head select max(leaf_index) + 1, decode(repeat('00', 32), 'hex'), '%s',"
                .formatted(now)
            + " 'test', decode('00', 'hex') from log_leaf");
  }

  /** The runner, until no job is left. */
  public void runJobs() {
    bySystem(() -> node().run(wiring.get(BatchJob.class)));
  }

  /** So many chunks of the job that waits, and then the node vanishes. */
  public void dieInJob(int chunks) {
    bySystem(() -> node().die(chunks, wiring.get(BatchJob.class)));
  }

  /** Does every comparison with a master system that waits. */
  public void compare() {
    node().run(wiring.get(ComparisonJob.class));
  }

  private void assertNothingFailed() {
    List<String> errors =
        strings("select kind || ': ' || last_error from work_item where last_error is not null");
    if (!errors.isEmpty()) {
      throw new AssertionError(String.join("\n", errors));
    }
  }

  public CaseRow row(String number) {
    return in(CaseReader.class, reader -> reader.find(number).orElseThrow());
  }

  public CaseRef ref(String number) {
    return new CaseRef(number, row(number).version());
  }

  public List<TimelineRow> story(String number) {
    return in(CaseReader.class, reader -> reader.timeline(row(number).id()));
  }

  public List<String> told(String number) {
    return story(number).stream().map(TimelineRow::kind).toList();
  }

  /** First column of each row. */
  @SuppressWarnings("unchecked")
  public List<String> strings(String sql) {
    return database.inTransaction(
        em ->
            ((List<Object>) em.createNativeQuery(sql).getResultList())
                .stream().map(String::valueOf).toList());
  }

  /** What a case is checked for. */
  public List<String> checks(String number) {
    return in(CaseQueries.class, q -> q.open(number)).checklist().stream()
        .map(ChecklistItem::code)
        .toList();
  }

  /** Every check of the list answered alike. */
  public void check(String number, CheckOutcome outcome) {
    for (ChecklistItem item : in(CaseQueries.class, q -> q.open(number)).checklist()) {
      String note = outcome == CheckOutcome.NOT_MET ? "Konstatēts pārbaudē." : null;
      run(
          Casework.class,
          c -> c.check(ref(number), new CheckCommand(item.code(), outcome, null, today(), note)));
    }
    run(Casework.class, c -> c.finishChecking(ref(number)));
  }

  /** What is written for the decision of a case, or is suggested to be. */
  public DraftView draft(String number) {
    return in(Drafting.class, d -> d.view(number));
  }

  /** Composes, fills what the official has to write, and proposes. */
  public void propose(String number, String kind, String ground) {
    propose(number, kind, ground, null);
  }

  public void propose(String number, String kind, String ground, LocalDate effectiveOn) {
    run(
        Drafting.class,
        d -> d.write(ref(number), written(d.compose(number, kind, ground, effectiveOn))));
    run(Drafting.class, d -> d.propose(ref(number)));
  }

  private static DraftCommand written(DraftCommand composed) {
    return new DraftCommand(
        composed.kind(),
        composed.ground(),
        composed.effectiveOn(),
        composed.addressee(),
        own(composed.facts()),
        own(composed.reasoning()),
        composed.norms(),
        own(composed.operative()),
        composed.contest());
  }

  private static String own(String text) {
    return text.replace("[…]", "Tā konstatēts lietā.");
  }

  /** Signs what is shown; the number of the decision, or null when another has to sign. */
  public String sign(Person signer, String number) {
    return sign(signer, number, draft(number).sha256());
  }

  public String sign(Person signer, String number, String shown) {
    SignCommand command = new SignCommand(number, shown, "secret".toCharArray());
    return acting.as(signer, () -> in(Deciding.class, d -> d.sign(command)));
  }

  private Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(RIGA);
  }

  private static Credentials credentials() {
    return new Credentials() {
      @Override
      public void confirm(char[] secret) {
        if (secret.length == 0) {
          throw new IllegalArgumentException("nothing to confirm with");
        }
      }
    };
  }
}
