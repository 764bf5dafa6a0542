package lv.ikvd.dataload.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lv.ikvd.dataload.entity.LoadRepository;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.dataload.entity.StagingRepository;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobStep;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.service.log.LogWorker;

/**
 * Loads a file: stages its rows part by part, writes each kind group by group, and at the end has
 * the register log signed. The checkpoint names the phase and how far it is: {@code STAGE file
 * rows}, {@code WRITE kind group}, {@code SIGN}.
 */
@ApplicationScoped
public class LoadJob implements JobHandler {

  public static final String KIND = "LOAD";

  /** Rows and groups of a chunk: seconds of work, and some megabytes of memory. */
  static final Sizes USUAL = new Sizes(20_000, 2_000);

  private static final String STAGE = "STAGE";
  private static final String WRITE = "WRITE";
  private static final String SIGN = "SIGN";

  record Sizes(int rows, int groups) {}

  @Inject private LoadRepository loads;
  @Inject private StagingRepository staging;
  @Inject private LoadFile file;
  @Inject private LoadKinds kinds;
  @Inject private ChunkWriting writing;
  @Inject private LogWorker log;
  @Inject private Clock clock;
  private Sizes sizes = USUAL;

  protected LoadJob() {}

  LoadJob(
      LoadRepository loads,
      StagingRepository staging,
      LoadFile file,
      ChunkWriting writing,
      LogWorker log,
      Clock clock,
      Sizes sizes) {
    this.loads = loads;
    this.staging = staging;
    this.file = file;
    this.kinds = file.kinds();
    this.writing = writing;
    this.log = log;
    this.clock = clock;
    this.sizes = sizes;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<String> errorParts() {
    return List.of("file", "line", "column");
  }

  @Override
  public JobStep chunk(JobContext context) {
    LoadRow load = loads.find(context.jobId()).orElseThrow(() -> Problem.notFound("LOAD-041"));
    if (load.cleared()) {
      throw Problem.conflict("LOAD-042");
    }
    String checkpoint = context.checkpoint() == null ? STAGE + " 0 0" : context.checkpoint();
    String[] at = checkpoint.split(" ", 3);
    return switch (at[0]) {
      case STAGE -> stage(load, Integer.parseInt(at[1]), Long.parseLong(at[2]));
      case WRITE -> write(load, Integer.parseInt(at[1]), at[2]);
      default -> sign(load);
    };
  }

  private JobStep stage(LoadRow load, int place, long behind) {
    LoadReading.Part part = file.part(load, place, behind, sizes.rows());
    if (part.declared() == null) {
      staging.analyze();
      return JobStep.more(WRITE + " 0 ", 0, load.rows());
    }
    String name = part.declared().table().file();
    staging.copy(load.id(), part.declared().kind().code(), name, part.good());
    long bad = part.read() - part.good().size();
    loads.count(load.id(), name, 0, 0, bad);
    String next =
        part.read() < sizes.rows()
            ? STAGE + ' ' + (place + 1) + " 0"
            : STAGE + ' ' + place + ' ' + (behind + part.read());
    return JobStep.more(next, bad, load.rows()).withErrors(errors(part.wrong()));
  }

  private JobStep write(LoadRow load, int place, String behind) {
    LoadChunk chunk = new LoadChunk(load.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    LoadKind kind = kinds.all().get(place);
    Optional<ChunkWriting.Written> written = writing.write(chunk, kind, behind, sizes.groups());
    if (written.isPresent()) {
      ChunkWriting.Written done = written.get();
      String next = WRITE + ' ' + place + ' ' + done.behind();
      return JobStep.more(next, done.rows(), load.rows()).withErrors(errors(done.wrong()));
    }
    boolean last = place + 1 == kinds.all().size();
    return JobStep.more(last ? SIGN : WRITE + ' ' + (place + 1) + ' ', 0, load.rows());
  }

  private JobStep sign(LoadRow load) {
    log.appendAndSign();
    staging.clear(load.id());
    return JobStep.last(SIGN, 0);
  }

  private static List<lv.ikvd.job.entity.JobError> errors(List<RowError> wrong) {
    return wrong.stream().map(RowError::forJob).toList();
  }
}
