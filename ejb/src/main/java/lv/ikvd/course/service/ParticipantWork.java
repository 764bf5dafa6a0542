package lv.ikvd.course.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.course.entity.ModuleKind;
import lv.ikvd.course.entity.Work;
import lv.ikvd.course.entity.evaluation.Evaluation;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;

/** What a participant says of a course and hands in, by the link of the confirmation. */
@Stateless
@PermitAll
public class ParticipantWork {

  private static final int LONG = 4000;

  @Inject private Enrolments enrolments;
  @Inject private EnrolmentBook book;
  @Inject private OfficeContext office;

  /**
   * Says how useful it was; may be said anew.
   *
   * @throws Problem COURSE-024 if it is no mark from 1 to 10; COURSE-030 (conflict) before the
   *     first day, or for who is not enrolled any more
   */
  public void evaluate(String token, String origin, Evaluation said) {
    EnrolmentView view = enrolments.open(token, origin);
    List<Problem> wrong = new ArrayList<>();
    if (said.usefulness() == null || !mark(said.usefulness())) {
      wrong.add(new Problem("COURSE-024").at("usefulness"));
    }
    said.marks()
        .forEach(
            (question, mark) -> {
              if (!mark(mark)) {
                wrong.add(new Problem("COURSE-024").at(question));
              }
            });
    if (said.remark() != null && said.remark().length() > 2000) {
      wrong.add(new Problem("COURSE-039", 2000).at("remark"));
    }
    Problem.raise(wrong);
    if (view.row().cancelled() || office.today().isBefore(view.course().row().firstDay())) {
      throw Problem.conflict("COURSE-030", view.course().row().firstDay());
    }
    book.evaluate(view.row().id(), said);
  }

  private static boolean mark(int given) {
    return given >= 1 && given <= 10;
  }

  /**
   * Hands in what a module of self-study asks for; may be handed in anew until a certificate is
   * given.
   *
   * @throws Problem COURSE-033 beside what is missing; COURSE-030 (conflict) for who is not
   *     enrolled any more; COURSE-031 (conflict) after the certificate
   */
  public void handIn(String token, String origin, Work work) {
    EnrolmentView view = enrolments.open(token, origin);
    if (view.row().cancelled()) {
      throw Problem.conflict("COURSE-030", view.course().row().firstDay());
    }
    if (view.row().certificate() != null) {
      throw Problem.conflict("COURSE-031", view.row().certificate());
    }
    var modules = view.course().content().modules();
    if (work.module() < 1
        || work.module() > modules.size()
        || !modules.get(work.module() - 1).alone()) {
      throw new Problem("COURSE-008", work.module());
    }
    List<Problem> wrong = new ArrayList<>();
    parts(work, modules.get(work.module() - 1).kind() == ModuleKind.SITUATION)
        .forEach(
            (field, text) -> {
              if (Enrolments.empty(text) || text.length() > LONG) {
                wrong.add(new Problem("COURSE-033", LONG).at(field));
              }
            });
    Problem.raise(wrong);
    book.handIn(view.row(), work);
  }

  private static Map<String, String> parts(Work work, boolean situation) {
    Map<String, String> parts = new LinkedHashMap<>();
    if (situation) {
      parts.put("problem", work.problem());
      parts.put("impact", work.impact());
      parts.put("solution", work.solution());
      parts.put("resources", work.resources());
    } else {
      parts.put("reflection", work.reflection());
    }
    return parts;
  }
}
