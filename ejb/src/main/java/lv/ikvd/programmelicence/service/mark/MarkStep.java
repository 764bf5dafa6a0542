package lv.ikvd.programmelicence.service.mark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.batch.BatchInput;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.CheckCommand;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.batch.BatchAsk;
import lv.ikvd.proceeding.service.batch.BatchStep;
import lv.ikvd.proceeding.service.batch.UsualAct;
import lv.ikvd.programmelicence.entity.mark.MarkCheck;
import lv.ikvd.programmelicence.entity.mark.MarkRepository;
import lv.ikvd.programmelicence.entity.mark.MarkRow;
import lv.ikvd.programmelicence.service.classification.ProgrammeCodes;
import lv.ikvd.programmelicence.service.standard.StudyStandards;
import lv.ikvd.security.entity.Roles;

/**
 * Licenses what was marked, in many cases at once: the short check answers the checks of the case,
 * and the licence is proposed. It is signed as any other act, by somebody else; a mark whose short
 * check fails stays a case.
 */
@ApplicationScoped
public class MarkStep implements BatchStep {

  static final String CODE = "LICENSE_MARK";

  private static final String NOTE = "Īsā pārbaude: dati salīdzināti sistēmā.";

  @Inject private MarkRepository repository;
  @Inject private ProgrammeCodes codes;
  @Inject private StudyStandards standards;
  @Inject private Casework casework;
  @Inject private UsualAct usual;
  @Inject private CaseReader reader;
  @Inject private OfficeContext office;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.REGISTRAR);
  }

  @Override
  public List<BatchAsk> asks() {
    return List.of();
  }

  /**
   * Checks and proposes.
   *
   * @throws Problem MARK-004 for a case that is no mark, MARK-005 if an official found a check not
   *     met, MARK-006 for each part of the short check that fails
   */
  @Override
  public void take(CaseRow proceeding, BatchInput input) {
    MarkRow mark =
        repository
            .of(proceeding.id())
            .orElseThrow(() -> new Problem("MARK-004", proceeding.number()));
    if (mark.refused()) {
      throw new Problem("MARK-005", mark.number());
    }
    LocalDate today = office.today();
    Problem.raise(
        mark.failing(codes.classification(), standards.planCheck(), today).stream()
            .map(failed -> new Problem("MARK-006", mark.number(), failed))
            .toList());
    if (mark.opened()) {
      casework.check(ref(proceeding), met(today));
      casework.finishChecking(ref(now(proceeding)));
    }
    usual.propose(now(proceeding));
  }

  private static List<CheckCommand> met(LocalDate today) {
    return Arrays.stream(MarkCheck.values())
        .map(check -> new CheckCommand(check.name(), CheckOutcome.MET, null, today, NOTE))
        .toList();
  }

  /** Each step changes the version of the case. */
  private CaseRow now(CaseRow proceeding) {
    return reader.find(proceeding.number()).orElseThrow();
  }

  private static CaseRef ref(CaseRow proceeding) {
    return new CaseRef(proceeding.number(), proceeding.version());
  }
}
