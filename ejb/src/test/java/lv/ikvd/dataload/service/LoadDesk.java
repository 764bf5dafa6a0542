package lv.ikvd.dataload.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lv.ikvd.childminder.entity.ChildMinderRepository;
import lv.ikvd.childminder.entity.load.ChildMinderSets;
import lv.ikvd.childminder.service.ChildMinderRegister;
import lv.ikvd.childminder.service.load.ChildMinderLoad;
import lv.ikvd.citizenshipnotice.entity.load.CitizenshipSets;
import lv.ikvd.citizenshipnotice.service.load.CitizenshipLoad;
import lv.ikvd.competence.entity.DelegationRepository;
import lv.ikvd.competence.entity.load.CompetenceSets;
import lv.ikvd.competence.service.DelegationRegister;
import lv.ikvd.competence.service.load.DelegationLoad;
import lv.ikvd.competence.service.load.ResultLoad;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.dataload.entity.CaseSets;
import lv.ikvd.dataload.entity.EntrySets;
import lv.ikvd.dataload.entity.LoadFileRow;
import lv.ikvd.dataload.entity.LoadRepository;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.entity.PartySets;
import lv.ikvd.dataload.entity.StagingRepository;
import lv.ikvd.demo.service.History;
import lv.ikvd.demo.service.HistoryZip;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.document.service.Documents;
import lv.ikvd.institution.entity.InstitutionRepository;
import lv.ikvd.institution.entity.load.InstitutionSets;
import lv.ikvd.institution.entity.load.SuccessionSets;
import lv.ikvd.institution.service.InstitutionRegister;
import lv.ikvd.institution.service.higher.HigherEducationLoad;
import lv.ikvd.institution.service.higher.HigherEducationRegister;
import lv.ikvd.institution.service.higher.HigherEducationSuccessionLoad;
import lv.ikvd.institution.service.load.BranchLoad;
import lv.ikvd.institution.service.load.InstitutionLoad;
import lv.ikvd.institution.service.load.SuccessionLoad;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.job.service.TestNode;
import lv.ikvd.job.service.TestTransactions;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.privatepractice.entity.PracticeRepository;
import lv.ikvd.privatepractice.entity.load.PracticeSets;
import lv.ikvd.privatepractice.service.PracticeRegister;
import lv.ikvd.privatepractice.service.load.PracticeLoad;
import lv.ikvd.programmelicence.entity.LicenceRepository;
import lv.ikvd.programmelicence.entity.load.LicenceSets;
import lv.ikvd.programmelicence.service.LicenceRegister;
import lv.ikvd.programmelicence.service.load.LicenceLoad;
import lv.ikvd.psychologist.entity.PsychologistRepository;
import lv.ikvd.psychologist.entity.load.PsychologistSets;
import lv.ikvd.psychologist.service.PsychologistRegister;
import lv.ikvd.psychologist.service.load.PsychologistLoad;
import lv.ikvd.recognition.entity.RecognitionRepository;
import lv.ikvd.recognition.entity.load.RecognitionSets;
import lv.ikvd.recognition.service.RecognitionRegister;
import lv.ikvd.recognition.service.load.RecognitionLoad;
import lv.ikvd.registry.entity.log.LeaseRepository;
import lv.ikvd.registry.entity.log.LogAuditRepository;
import lv.ikvd.registry.entity.log.LogRepository;
import lv.ikvd.registry.entity.log.TreeHeadRepository;
import lv.ikvd.registry.service.GardenRegister;
import lv.ikvd.registry.service.RegisterCatalog;
import lv.ikvd.registry.service.log.KeptHead;
import lv.ikvd.registry.service.log.LeafHashes;
import lv.ikvd.registry.service.log.LogInspection;
import lv.ikvd.registry.service.log.LogKey;
import lv.ikvd.registry.service.log.LogReport;
import lv.ikvd.registry.service.log.LogVerifier;
import lv.ikvd.registry.service.log.LogWorker;
import lv.ikvd.registry.service.log.LogWriter;
import lv.ikvd.registry.service.log.TreeHeads;
import lv.ikvd.scientificinstitution.entity.ScientificRepository;
import lv.ikvd.scientificinstitution.entity.load.ScientificSets;
import lv.ikvd.scientificinstitution.service.ScientificRegister;
import lv.ikvd.scientificinstitution.service.load.ScientificLoad;
import lv.ikvd.teachingpermit.entity.PermitRepository;
import lv.ikvd.teachingpermit.entity.load.PermitSets;
import lv.ikvd.teachingpermit.service.PermitRegister;
import lv.ikvd.teachingpermit.service.load.PermitLoad;
import lv.ikvd.teachingpermit.service.load.PermitSittingLoad;

/** Loads on a test's database, put together as in the server. */
public final class LoadDesk {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneId.of("Europe/Riga"));

  private final TestTransactions transactions;
  private final TestNode node;
  private final Loads loads;
  private final LoadJob job;
  private final LogVerifier verifier;

  /** Chunks of so many rows and groups. */
  public LoadDesk(TestDatabase database, Path directory, int rows, int groups) {
    transactions = new TestTransactions(database);
    node = new TestNode(transactions);
    EntityManager em = transactions.entityManager();
    LoadRepository repository = new LoadRepository(em);
    StagingRepository staging = new StagingRepository(em);
    Documents documents = new Documents(new DocumentRepository(em));
    LoadFile file = new LoadFile(kinds(em), documents, CLOCK);
    LogKey key = new LogKey(directory.resolve("log.pk8"));
    KeptHead kept = new KeptHead(key);
    LeafHashes leaves =
        new LeafHashes(
            new RegisterCatalog(
                List.of(
                    new ChildMinderRegister(new ChildMinderRepository(em)),
                    new PracticeRegister(new PracticeRepository(em)),
                    new InstitutionRegister(new InstitutionRepository(em)),
                    new HigherEducationRegister(
                        new InstitutionRegister(new InstitutionRepository(em))),
                    new LicenceRegister(new LicenceRepository(em)),
                    new ScientificRegister(new ScientificRepository(em)),
                    new DelegationRegister(new DelegationRepository(em)),
                    new PsychologistRegister(new PsychologistRepository(em)),
                    new RecognitionRegister(new RecognitionRepository(em)),
                    new PermitRegister(new PermitRepository(em)),
                    new GardenRegister(em))),
            new LogRepository(em));
    LogWorker log =
        new LogWorker(
            new LogWriter(
                new LogRepository(em), new TreeHeadRepository(em), new LeaseRepository(em), leaves),
            new TreeHeads(
                new LogRepository(em),
                new TreeHeadRepository(em),
                new LeaseRepository(em),
                key,
                kept,
                CLOCK));
    verifier =
        new LogVerifier(
            new LogInspection(
                new LogRepository(em),
                new LogAuditRepository(em),
                new TreeHeadRepository(em),
                leaves,
                new PartyRepository(em)),
            key,
            kept,
            CLOCK);
    job =
        new LoadJob(
            repository,
            staging,
            file,
            new ChunkWriting(staging, repository),
            log,
            CLOCK,
            new LoadJob.Sizes(rows, groups));
    loads =
        new Loads(repository, file, documents, node.jobs("Anna Ozola", job), node.jobRepository());
  }

  public static LoadKinds kinds(EntityManager em) {
    HistoryWriting histories = new HistoryWriting(new EntrySets(em), new CaseSets(em));
    return new LoadKinds(
        List.of(
            new ChildMinderLoad(histories, new ChildMinderSets(em)),
            new PracticeLoad(histories, new PracticeSets(em)),
            new InstitutionLoad(histories, new InstitutionSets(em)),
            new HigherEducationLoad(histories, new InstitutionSets(em)),
            new BranchLoad(histories, new InstitutionSets(em)),
            new LicenceLoad(histories, new LicenceSets(em)),
            new SuccessionLoad(new SuccessionSets(em)),
            new HigherEducationSuccessionLoad(new SuccessionSets(em)),
            new CitizenshipLoad(new CitizenshipSets(em)),
            new ScientificLoad(histories, new ScientificSets(em)),
            new DelegationLoad(histories, new CompetenceSets(em)),
            new ResultLoad(new CompetenceSets(em)),
            new PsychologistLoad(histories, new PsychologistSets(em)),
            new RecognitionLoad(histories, new RecognitionSets(em)),
            new PermitLoad(histories, new PermitSets(em)),
            new PermitSittingLoad(new PermitSets(em)),
            new PartyLoad(new PartySets(em))));
  }

  public long start(byte[] zip) {
    return transactions.requiresNew(() -> loads.start(new ByteArrayInputStream(zip), "dati.zip"));
  }

  /** Starts a load and does it. */
  public LoadRow load(byte[] zip) {
    long id = start(zip);
    run();
    return get(id);
  }

  /** Does a load in which nothing is wrong. */
  public LoadRow loadAll(byte[] zip) {
    LoadRow load = load(zip);
    assertThat(errors(load.id())).isEmpty();
    assertDone(load);
    assertThat(load.loaded()).isEqualTo(load.rows()).isPositive();
    return load;
  }

  /** Also a load of wrong rows comes to its end. */
  void assertDone(LoadRow load) {
    assertThat(job(load.id()).state()).isEqualTo(JobState.DONE);
  }

  public void run() {
    node.run(job);
  }

  public void die(int chunks) {
    node.die(chunks, job);
  }

  public void cancel(long id) {
    transactions.requiresNew(() -> node.jobs("Anna Ozola", job).cancel(id));
  }

  public LoadRow get(long id) {
    return transactions.requiresNew(() -> loads.get(id));
  }

  public List<LoadFileRow> files(long id) {
    return transactions.requiresNew(() -> loads.files(id));
  }

  public JobRow job(long id) {
    return transactions.requiresNew(() -> node.jobs("Anna Ozola", job).get(id));
  }

  /** Wrong rows as {@code file:line:column code}. */
  public List<String> errors(long id) {
    return transactions.requiresNew(() -> loads.errors(id, 0, 100)).stream()
        .map(e -> e.file() + ':' + e.line() + ':' + e.column() + ' ' + e.code())
        .toList();
  }

  public List<RowError> rowErrors(long id) {
    return transactions.requiresNew(() -> loads.errors(id, 0, 100));
  }

  public LogReport verify() {
    return transactions.requiresNew(verifier::verify);
  }

  /** The files of an archive that have rows, as corrections. */
  public static byte[] corrections(byte[] archive) {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), UTF_8);
        if (text.lines().count() > 1) {
          files.put(LoadTable.CORRECTIONS + entry.getName(), text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zip(files);
  }

  /** Histories as the files of a load. */
  public static byte[] zip(String sourceSystem, Iterable<? extends History> told) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new HistoryZip(sourceSystem, kinds(null).tables()).write(told, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
