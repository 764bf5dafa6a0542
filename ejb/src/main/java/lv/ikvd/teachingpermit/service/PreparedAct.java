package lv.ikvd.teachingpermit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.CheckCommand;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.deciding.Drafting;
import lv.ikvd.teachingpermit.entity.PermitFile;

/** Writes the act to which the law leads without an evaluation; the commission still votes. */
@ApplicationScoped
public class PreparedAct {

  @Inject private TeachingRules rules;
  @Inject private Casework casework;
  @Inject private Drafting drafting;
  @Inject private CaseReader reader;
  @Inject private ProceedingRepository repository;
  @Inject private OfficeContext office;

  /** A ban leads to a refusal, a conviction in force to leaving the application unexamined. */
  void ifBarred(OpenedCase opened, PermitFile file) {
    String standing = rules.standing(file);
    if (standing.equals(TeachingRules.BAN)) {
      write(opened, "BAN");
    } else if (standing.equals(TeachingRules.IN_FORCE)) {
      write(opened, "CONVICTION_IN_FORCE");
    }
  }

  private void write(OpenedCase opened, String check) {
    casework.check(
        ref(opened), new CheckCommand(check, CheckOutcome.MET, null, office.today(), null));
    casework.finishChecking(ref(opened));
    drafting.write(
        ref(opened),
        drafting
            .first(opened.number())
            .orElseThrow(() -> new Problem("BATCH-007", opened.number())));
  }

  private CaseRef ref(OpenedCase opened) {
    repository.flush();
    return new CaseRef(opened.number(), reader.find(opened.number()).orElseThrow().version());
  }
}
