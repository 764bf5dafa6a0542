package lv.ikvd.master.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.job.entity.JobError;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobStep;
import lv.ikvd.master.entity.ComparedSets;
import lv.ikvd.master.entity.ComparedTable;
import lv.ikvd.master.entity.ComparisonRepository;
import lv.ikvd.master.entity.ComparisonRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.FieldRule;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * Compares a file of a master system with a register: stages its rows part by part, then joins them
 * with our versions in force at once. A file with a wrong row is not compared at all, for the entry
 * of the row would seem to be missing; what was open before stays. The checkpoint names the phase
 * and how far it is: {@code STAGE rows errors}, {@code COMPARE}.
 */
@ApplicationScoped
public class ComparisonJob implements JobHandler {

  public static final String KIND = "MASTER_COMPARE";

  /** Rows of a part: about a second of work. */
  public static final int USUAL = 50_000;

  /** So many errors tell what is wrong with a file. */
  static final int MOST_ERRORS = 1_000;

  private static final String COMPARE = "COMPARE";

  @Inject private ComparisonRepository comparisons;
  @Inject private ComparedSets sets;
  @Inject private ComparedRegisters registers;
  @Inject private TheirFile file;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;
  private int part = USUAL;

  protected ComparisonJob() {}

  public ComparisonJob(
      ComparisonRepository comparisons,
      ComparedSets sets,
      ComparedRegisters registers,
      TheirFile file,
      Rulebook rulebook,
      Clock clock,
      int part) {
    this.comparisons = comparisons;
    this.sets = sets;
    this.registers = registers;
    this.file = file;
    this.rulebook = rulebook;
    this.clock = clock;
    this.part = part;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<String> errorParts() {
    return List.of("line", "column");
  }

  @Override
  public JobStep chunk(JobContext context) {
    ComparisonRow comparison =
        comparisons.find(context.jobId()).orElseThrow(() -> Problem.notFound("MASTER-008"));
    ComparedTable table = registers.get(comparison.register()).table();
    String[] at = (context.checkpoint() == null ? "STAGE 0 0" : context.checkpoint()).split(" ", 3);
    return at[0].equals(COMPARE)
        ? compare(comparison, table)
        : stage(comparison, table, Long.parseLong(at[1]), Integer.parseInt(at[2]));
  }

  private JobStep stage(ComparisonRow comparison, ComparedTable table, long behind, int errors) {
    TheirFile.Part read =
        file.read(
            comparison.documentId(),
            table,
            comparison.fields(),
            behind,
            part,
            rows -> sets.copy(comparison.id(), rows));
    List<JobError> wrong =
        read.wrong().subList(0, Math.min(read.wrong().size(), MOST_ERRORS - errors));
    int all = errors + wrong.size();
    long done = behind + read.read();
    boolean whole = done >= comparison.rows();
    if (all == MOST_ERRORS || whole && all > 0) {
      return refused(comparison, read.read(), wrong);
    }
    String next = whole ? COMPARE : "STAGE " + done + ' ' + all;
    return JobStep.more(next, read.read(), comparison.rows()).withErrors(wrong);
  }

  private JobStep refused(ComparisonRow comparison, int read, List<JobError> wrong) {
    sets.clear(comparison.id());
    return JobStep.last("REFUSED", read).withErrors(wrong);
  }

  private JobStep compare(ComparisonRow comparison, ComparedTable table) {
    List<JobError> repeated =
        sets.repeated(comparison.id(), MOST_ERRORS).stream()
            .map(
                row ->
                    new JobError(row.line() + ":" + ComparedTable.NUMBER, "LOAD-022", row.number()))
            .toList();
    if (!repeated.isEmpty()) {
      return refused(comparison, 0, repeated);
    }
    LocalDate today = LocalDate.now(clock);
    long found = sets.compare(comparison, table, masters(table, today), today);
    comparisons.compared(comparison.id(), found, clock.instant());
    sets.clear(comparison.id());
    return JobStep.last(COMPARE, 0);
  }

  /** The masters of the fields; of what no rule names it is IKVIS. */
  private Map<String, String> masters(ComparedTable table, LocalDate today) {
    Map<String, String> masters = new HashMap<>();
    table.names().forEach(name -> masters.put(name, Masters.OURS));
    masters.put(ComparedTable.NUMBER, Masters.OURS);
    for (FieldRule rule : rulebook.fields(table.register(), today)) {
      masters.put(rule.field(), rule.master());
    }
    return masters;
  }
}
