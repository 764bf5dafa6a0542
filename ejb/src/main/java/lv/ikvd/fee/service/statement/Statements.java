package lv.ikvd.fee.service.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.entity.LineFilter;
import lv.ikvd.fee.entity.LineRow;
import lv.ikvd.fee.entity.LineState;
import lv.ikvd.fee.entity.PaymentKind;
import lv.ikvd.fee.entity.StatementRepository;
import lv.ikvd.fee.entity.StatementRow;
import lv.ikvd.fee.service.PriceList;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.entity.FeeRule.ChargeKind;
import lv.ikvd.security.entity.Roles;

/**
 * Bank statements and their lines. A line is decided once: who comes second is told who was
 * quicker.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
public class Statements {

  private static final int SHOWN = 12;
  private static final int LONGEST = 400;

  @Inject private StatementRepository statements;
  @Inject private LineMatching matching;
  @Inject private PriceList prices;
  @Inject private Jobs jobs;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /**
   * Takes a file in, all of it or nothing; a job looks at its lines.
   *
   * @return ids of the statements in it
   * @throws Problem FEE-030 to -034, -037 for the file, FEE-035 if the account is not ours, FEE-036
   *     (conflict) if the statement is there already
   */
  public List<Long> upload(byte[] file) {
    List<ReadStatement> read = Camt053.read(file);
    Set<String> ours =
        Stream.of(ChargeKind.values())
            .map(kind -> prices.account(kind, office.today()))
            .collect(Collectors.toSet());
    List<Long> ids = new ArrayList<>();
    for (ReadStatement statement : read) {
      if (!ours.contains(statement.account())) {
        throw new Problem("FEE-035", statement.account()).at("file");
      }
      ids.add(keep(statement));
    }
    return ids;
  }

  private long keep(ReadStatement statement) {
    long id =
        statements
            .add(
                statement.account(),
                statement.messageCode(),
                statement.code(),
                statement.entries(),
                statement.skipped(),
                office.now(),
                office.actor())
            .orElseThrow(() -> Problem.conflict("FEE-036", statement.code()).at("file"));
    if (statements.statement(id).orElseThrow().lines() > 0) {
      statements.job(
          id, jobs.start(StatementJob.KIND, "Konta izraksts " + statement.code(), "" + id));
    }
    return id;
  }

  /** The last statements, newest first. */
  public List<StatementRow> recent() {
    return statements.statements(SHOWN);
  }

  public StatementRow statement(long id) {
    return statements.statement(id).orElseThrow(() -> Problem.notFound("FEE-025"));
  }

  public Page<LineRow> page(LineFilter filter, PageRequest request) {
    Page<LineRow> page = statements.page(filter, request);
    look(LookKind.LIST, page.items());
    return page;
  }

  /**
   * @throws Problem FEE-020 (not found) if there is none
   */
  public LineRow line(long id) {
    LineRow line = statements.find(id).orElseThrow(() -> Problem.notFound("FEE-020"));
    look(LookKind.OPEN, List.of(line));
    return line;
  }

  /** Charges that an open line may be about, the most likely first. */
  public List<ChargeRow> proposals(LineRow line) {
    return line.state() == LineState.OPEN ? matching.proposals(line) : List.of();
  }

  /**
   * Says which charge a line is about.
   *
   * @param out why money went out; nothing where it came in
   * @throws Problem FEE-021 (conflict) if another was quicker; as {@link LineMatching#byHand}
   */
  public void match(long id, long seen, String reference, PaymentKind out, String note) {
    LineRow line = open(id, seen);
    if (reference == null || reference.isBlank()) {
      throw new Problem("FEE-026").at("reference");
    }
    boolean came = line.amount().signum() > 0;
    if (!came && out != PaymentKind.REFUND && out != PaymentKind.RETURNED) {
      throw new Problem("FEE-027").at("kind");
    }
    matching.byHand(line, reference, came ? PaymentKind.PAYMENT : out, note);
  }

  /** The money is for something else: nothing is booked. */
  public void notOurs(long id, long seen, String note) {
    LineRow line = open(id, seen);
    statements.settle(
        line.id(),
        LineState.NOT_OURS,
        line.reason(),
        null,
        text(note),
        office.actor(),
        office.now());
  }

  /** A decision on a line was a mistake: the line is open again. */
  public void undo(long id, long seen, String reason) {
    String because = text(reason);
    LineRow line = statements.acquire(id, seen);
    switch (line.state()) {
      case MATCHED -> matching.undo(line, because);
      case NOT_OURS ->
          statements.settle(
              id, LineState.OPEN, line.reason(), null, because, office.actor(), office.now());
      default -> throw Problem.conflict("FEE-022");
    }
  }

  private LineRow open(long id, long seen) {
    LineRow line = statements.acquire(id, seen);
    if (line.state() != LineState.OPEN) {
      throw Problem.conflict("FEE-022");
    }
    return line;
  }

  private static String text(String typed) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new Problem("FEE-006", LONGEST).at("note");
    }
    return text;
  }

  /** A line names its payer; a party is looked at where it was matched. */
  private void look(LookKind kind, List<LineRow> shown) {
    List<Long> parties =
        shown.stream().map(LineRow::partyId).filter(Objects::nonNull).distinct().toList();
    if (!parties.isEmpty()) {
      looks.record(kind, "FEE", "PARTY", parties, null);
    }
  }
}
