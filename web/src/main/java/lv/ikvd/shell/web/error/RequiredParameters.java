package lv.ikvd.shell.web.error;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import lv.ikvd.problem.entity.Problem;

/**
 * A page that is there for one thing alone is not found without its name: an address that lacks a
 * required parameter, or has one that is none, is answered 404.
 */
public class RequiredParameters implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.PROCESS_VALIDATIONS;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (!context.isPostback()
        && ViewMetadata.getViewParameters(context.getViewRoot()).stream()
            .anyMatch(parameter -> parameter.isRequired() && !parameter.isValid())) {
      throw Problem.notFound("SHELL-404");
    }
  }
}
