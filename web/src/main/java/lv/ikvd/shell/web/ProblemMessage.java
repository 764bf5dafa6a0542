package lv.ikvd.shell.web;

import jakarta.faces.application.FacesMessage;
import java.util.Locale;
import lv.ikvd.problem.entity.Problem;

/**
 * A problem as a message of a page: its text, its remedy, and its code for whoever asks for help by
 * phone.
 */
public class ProblemMessage extends FacesMessage {

  private static final long serialVersionUID = 1L;

  private final String code;

  public ProblemMessage(Problem problem, Locale locale) {
    super(SEVERITY_ERROR, Texts.problem(locale, problem), Texts.remedy(locale, problem));
    this.code = problem.code();
  }

  public String code() {
    return code;
  }
}
