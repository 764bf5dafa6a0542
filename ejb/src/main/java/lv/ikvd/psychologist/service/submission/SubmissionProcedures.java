package lv.ikvd.psychologist.service.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.psychologist.service.PsychologistEffects;

/** Declares the procedure of submissions to the kernel. */
@ApplicationScoped
public class SubmissionProcedures {

  @Inject private SubmissionRules rules;
  @Inject private PsychologistEffects effects;

  @Produces
  @Dependent
  public Procedure submission() {
    return new SubmissionProcedure(rules, effects);
  }
}
