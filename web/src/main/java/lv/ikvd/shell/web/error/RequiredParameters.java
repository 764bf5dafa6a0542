package lv.ikvd.shell.web.error;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;

/**
 * A page that is there for one thing alone is not found without its name: an address that lacks a
 * required parameter, or has one that is none, is answered 404.
 */
public class RequiredParameters implements PhaseListener {

  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.PROCESS_VALIDATIONS;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    boolean lacking =
        !context.isPostback()
            && ViewMetadata.getViewParameters(context.getViewRoot()).stream()
                .anyMatch(parameter -> parameter.isRequired() && !parameter.isValid());
    if (!lacking) {
      return;
    }
    try {
      context.getExternalContext().responseSendError(NOT_FOUND, null);
    } catch (IOException failure) {
      throw new FacesException(failure);
    }
    context.responseComplete();
  }
}
