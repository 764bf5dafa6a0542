package lv.ikvd.proceeding.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import lv.ikvd.problem.entity.Problem;

/** All procedures that the features declare. */
@ApplicationScoped
public class Procedures {

  @Inject @Any private Instance<Procedure> declared;

  /**
   * @throws Problem PROC-040 if no feature declares the code
   */
  public Procedure get(String code) {
    return declared.stream()
        .filter(procedure -> procedure.info().code().equals(code))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("PROC-040", code));
  }

  public List<ProcedureInfo> all() {
    return declared.stream()
        .map(Procedure::info)
        .sorted(Comparator.comparing(ProcedureInfo::code))
        .toList();
  }
}
