package lv.ikvd.desk;

import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.childminder.service.ChildMinderProcedures;
import lv.ikvd.competence.service.DelegationProcedures;
import lv.ikvd.institution.service.InstitutionProcedures;
import lv.ikvd.institution.service.permit.PermitProcedures;
import lv.ikvd.privatepractice.service.PracticeProcedures;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.programmelicence.service.LicenceProcedures;
import lv.ikvd.psychologist.service.CertificateProcedures;
import lv.ikvd.psychologist.service.PsychologistProcedures;
import lv.ikvd.psychologist.service.submission.SubmissionProcedures;
import lv.ikvd.recognition.service.RecognitionProcedures;
import lv.ikvd.scientificinstitution.service.ScientificProcedures;
import lv.ikvd.teachingpermit.service.TeachingProcedures;

/** All procedures that the registers declare, without a container that collects them. */
final class DeclaredProcedures extends Procedures {

  private static final List<Class<?>> REGISTERS =
      List.of(
          ChildMinderProcedures.class,
          PracticeProcedures.class,
          InstitutionProcedures.class,
          PermitProcedures.class,
          LicenceProcedures.class,
          TeachingProcedures.class,
          DelegationProcedures.class,
          ScientificProcedures.class,
          PsychologistProcedures.class,
          CertificateProcedures.class,
          RecognitionProcedures.class,
          SubmissionProcedures.class);

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
    return REGISTERS.stream().flatMap(this::declared).toList();
  }

  private Stream<Procedure> declared(Class<?> register) {
    return Produced.by(wiring.get(register), Procedure.class).stream();
  }
}
