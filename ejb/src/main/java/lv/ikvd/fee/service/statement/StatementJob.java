package lv.ikvd.fee.service.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.fee.entity.LineRow;
import lv.ikvd.fee.entity.StatementRepository;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobStep;

/** Looks at the lines of a statement, some at a time: each once, however often it is started. */
@ApplicationScoped
public class StatementJob implements JobHandler {

  static final String KIND = "FEE_STATEMENT";

  static final int CHUNK = 200;

  @Inject private StatementRepository statements;
  @Inject private LineMatching matching;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JobStep chunk(JobContext context) {
    long statement = Long.parseLong(context.params());
    Long total =
        context.done() == 0 ? (long) statements.statement(statement).orElseThrow().lines() : null;
    List<LineRow> lines = statements.waiting(statement, CHUNK);
    lines.forEach(matching::match);
    String done = String.valueOf(context.done() + lines.size());
    return lines.size() < CHUNK
        ? new JobStep(done, lines.size(), total, List.of(), true, null)
        : JobStep.more(done, lines.size(), total);
  }
}
