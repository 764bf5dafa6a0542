package lv.ikvd.desk;

import jakarta.enterprise.inject.Produces;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import lv.ikvd.childminder.service.ChildMinderProcedures;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.proceeding.service.Procedures;

/** All procedures that the register declares, without a container that collects them. */
final class DeclaredProcedures extends Procedures {

  private final Wiring wiring;

  DeclaredProcedures(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Procedure get(String code) {
    return declared().stream()
        .filter(procedure -> procedure.info().code().equals(code))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("PROC-040", code));
  }

  @Override
  public List<ProcedureInfo> all() {
    return declared().stream().map(Procedure::info).toList();
  }

  private List<Procedure> declared() {
    ChildMinderProcedures bean = wiring.get(ChildMinderProcedures.class);
    return Arrays.stream(ChildMinderProcedures.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Produces.class))
        .map(method -> produced(method, bean))
        .toList();
  }

  private static Procedure produced(Method method, Object bean) {
    try {
      return (Procedure) method.invoke(bean);
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
