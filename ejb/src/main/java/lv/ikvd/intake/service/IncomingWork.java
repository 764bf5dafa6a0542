package lv.ikvd.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lv.ikvd.document.entity.FileName;
import lv.ikvd.intake.entity.FileRow;
import lv.ikvd.intake.entity.Handled;
import lv.ikvd.intake.entity.IncomingKind;
import lv.ikvd.intake.entity.IncomingReader;
import lv.ikvd.intake.entity.IncomingRepository;
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.intake.entity.IncomingState;
import lv.ikvd.intake.entity.Verdict;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Direction;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.security.entity.Roles;

/**
 * What becomes of an incoming document. The official decides, whatever is said of the signature;
 * one that does not hold, or is none, is passed over with a reason alone. Who comes second is told
 * who was faster.
 */
@Stateless
@RolesAllowed(Roles.REGISTRAR)
public class IncomingWork {

  public static final int LONGEST_REASON = 1000;
  public static final int LONGEST_REPLY = 4000;

  @Inject private IncomingReader reader;
  @Inject private IncomingRepository repository;
  @Inject private ProceedingRepository proceedings;
  @Inject private Casework casework;
  @Inject private OfficeContext office;

  /**
   * Notes what has to be said before a case is opened by the document.
   *
   * @throws Problem INTAKE-006 if its signature does not hold and no reason is given, -007 if there
   *     is none, neither by hand, and no reason is given; -004, -005 (conflict) if another was
   *     faster
   */
  public void acknowledge(IncomingRef ref, boolean signedByHand, String why) {
    IncomingRow row = seen(ref);
    boolean byHand = row.verdict() == Verdict.UNSIGNED && signedByHand;
    String reason = text(why, LONGEST_REASON, "why");
    if (row.verdict() != Verdict.VALID && !byHand && reason == null) {
      String code = row.verdict() == Verdict.UNSIGNED ? "INTAKE-007" : "INTAKE-006";
      throw new Problem(code, row.verdict()).at("why");
    }
    require(repository.acknowledge(row.id(), ref.version(), byHand, reason), ref);
  }

  /**
   * The document has opened cases: it goes into the file of each, in the transaction that opens
   * them.
   *
   * @throws Problem as {@link #acknowledge}, where that was not done before
   */
  public void opened(String number, List<OpenedCase> cases) {
    IncomingRow row = find(number);
    requireNew(row);
    if (!row.acceptable()) {
      throw new Problem("INTAKE-006", row.verdict());
    }
    for (OpenedCase one : cases) {
      file(row, one.number());
    }
    handle(row, IncomingState.CASE, cases.get(0).id());
  }

  /**
   * The document goes into the file of a case, and answers a request where one is named.
   *
   * @throws Problem as {@link #acknowledge}; INTAKE-010 without a case; PROC-001 if there is none
   *     of this number, PROC-091 (conflict) if its party was erased, as {@link
   *     Casework#recordAnswer}
   */
  public void attach(IncomingRef ref, AttachCommand command) {
    if (command.caseNumber() == null || command.caseNumber().isBlank()) {
      throw new Problem("INTAKE-010").at("caseNumber");
    }
    acknowledge(ref, command.signedByHand(), command.why());
    IncomingRow row = find(ref.number());
    String number = command.caseNumber().strip();
    proceedings.hold(number);
    Proceeding proceeding = proceedings.byNumber(number);
    proceedings.requireKept(proceeding);
    file(row, number);
    if (command.requestId() != null) {
      casework.recordAnswer(
          ref(number), command.requestId(), row.receivedOn(), row.number() + ", " + row.name());
    }
    handle(row, IncomingState.ATTACHED, proceeding.getId());
  }

  /**
   * The document is returned, and nothing else follows from it.
   *
   * @throws Problem INTAKE-008 without a reason or with a text that is too long; -004, -005
   *     (conflict) if another was faster
   */
  public void giveBack(IncomingRef ref, String reason, String reply) {
    IncomingRow row = seen(ref);
    Problem.raise(wrongReason(reason));
    require(
        repository.handle(
            row.id(),
            row.version(),
            new Handled(
                IncomingState.RETURNED,
                null,
                reason.strip(),
                text(reply, LONGEST_REPLY, "reply"),
                office.now(),
                account())),
        ref);
  }

  /** A document is returned for a reason that can be said. */
  static List<Problem> wrongReason(String reason) {
    boolean right =
        reason != null && !reason.isBlank() && reason.strip().length() <= LONGEST_REASON;
    return right ? List.of() : List.of(new Problem("INTAKE-008", LONGEST_REASON).at("reason"));
  }

  /** All that can be opened, and the container that proves the signature. */
  private void file(IncomingRow row, String caseNumber) {
    for (FileRow one : reader.files(row.id())) {
      if (one.documentId() != null) {
        file(row, caseNumber, one.documentId(), one.name());
      }
    }
    if (row.kind() == IncomingKind.CONTAINER) {
      file(row, caseNumber, row.documentId(), row.name());
    }
  }

  private void file(IncomingRow row, String caseNumber, long documentId, String name) {
    casework.fileDocument(
        ref(caseNumber),
        documentId,
        row.number() + " " + new FileName(name).value(),
        Direction.IN,
        row.receivedOn());
  }

  /** As it stands now: earlier steps of this transaction have changed it. */
  private CaseRef ref(String number) {
    proceedings.flush();
    return new CaseRef(number, proceedings.byNumber(number).getVersion());
  }

  private void handle(IncomingRow row, IncomingState state, long proceedingId) {
    require(
        repository.handle(
            row.id(),
            row.version(),
            new Handled(state, proceedingId, null, null, office.now(), account())),
        new IncomingRef(row.number(), row.version()));
  }

  private IncomingRow seen(IncomingRef ref) {
    IncomingRow row = find(ref.number());
    requireNew(row);
    require(row.version() == ref.version(), ref);
    return row;
  }

  /** After a change that came too late: who was faster, and what that one did. */
  private void require(boolean changed, IncomingRef ref) {
    if (!changed) {
      requireNew(find(ref.number()));
      throw Problem.conflict("INTAKE-005", ref.number());
    }
  }

  static void requireNew(IncomingRow row) {
    if (!row.waits()) {
      throw Problem.conflict(
          "INTAKE-004",
          row.number(),
          row.handledBy(),
          row.handledAt(),
          "{intake.IncomingState." + row.state() + "}");
    }
  }

  private IncomingRow find(String number) {
    return reader.find(number).orElseThrow(() -> Problem.notFound("INTAKE-003"));
  }

  private static String text(String given, int most, String field) {
    if (given == null || given.isBlank()) {
      return null;
    }
    if (given.strip().length() > most) {
      throw new Problem("INTAKE-008", most).at(field);
    }
    return given.strip();
  }

  private long account() {
    return Optional.ofNullable(office.accountId())
        .orElseThrow(() -> Problem.forbidden("INTAKE-011"));
  }
}
