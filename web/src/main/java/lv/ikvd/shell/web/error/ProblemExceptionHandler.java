package lv.ikvd.shell.web.error;

import jakarta.faces.FacesException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.ProblemMessage;

/**
 * Turns a problem that a form's action meets into messages beside the fields that it names; the
 * page stays, with all that was typed. Whatever else fails leads to the error page with the right
 * status, in a partial request by a redirect.
 */
public class ProblemExceptionHandler extends ExceptionHandlerWrapper {

  public ProblemExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    if (!events.hasNext()) {
      return;
    }
    ExceptionQueuedEventContext event = (ExceptionQueuedEventContext) events.next().getSource();
    FacesContext context = event.getContext();
    Optional<Problem> problem = Failure.problem(event.getException());
    if (problem.isPresent() && canStay(context, event.getPhaseId())) {
      discard();
      problem.get().all().forEach(one -> show(context, one));
      if (!context.getPartialViewContext().isAjaxRequest()) {
        context.getExternalContext().setResponseStatus(problem.get().kind().status());
      }
      context.validationFailed();
      context.renderResponse();
    } else if (context.getPartialViewContext().isAjaxRequest()) {
      discard();
      leave(context, event.getException(), problem);
    } else if (problem.isPresent() && !context.getExternalContext().isResponseCommitted()) {
      discard();
      send(context, problem.get());
    } else {
      getWrapped().handle();
    }
  }

  private static boolean canStay(FacesContext context, PhaseId phase) {
    return context.isPostback()
        && context.getViewRoot() != null
        && phase != PhaseId.RESTORE_VIEW
        && phase != PhaseId.RENDER_RESPONSE
        && !context.getResponseComplete();
  }

  private void discard() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      events.next();
      events.remove();
    }
  }

  static void show(FacesContext context, Problem problem) {
    Optional<String> target = problem.field().flatMap(field -> clientId(context, field));
    context.addMessage(
        target.orElse(null), new ProblemMessage(problem, context.getViewRoot().getLocale()));
  }

  /**
   * The input with that id, in a list the one of its row: {@code places:0:placeLine}. It is not
   * marked invalid, for JSF would then show it empty instead of what was typed; that it has a
   * message is what the page goes by. What the page does not show is not visited: nobody could read
   * a message there, and its expressions may hold for other records alone, as those of the parts of
   * a case.
   */
  private static Optional<String> clientId(FacesContext context, String field) {
    UIViewRoot root = context.getViewRoot();
    String[] found = new String[1];
    root.visitTree(
        VisitContext.createVisitContext(context, null, Set.of(VisitHint.SKIP_UNRENDERED)),
        (visit, component) -> {
          if (component instanceof EditableValueHolder
              && (':' + component.getClientId(context)).endsWith(':' + field)) {
            found[0] = component.getClientId(context);
            return VisitResult.COMPLETE;
          }
          return VisitResult.ACCEPT;
        });
    return Optional.ofNullable(found[0]);
  }

  private static void send(FacesContext context, Problem problem) {
    ExternalContext external = context.getExternalContext();
    ((HttpServletRequest) external.getRequest()).setAttribute(ErrorServlet.PROBLEM, problem);
    try {
      external.responseSendError(problem.kind().status(), null);
    } catch (IOException e) {
      throw new FacesException(e);
    }
    context.responseComplete();
  }

  private static void leave(FacesContext context, Throwable thrown, Optional<Problem> problem) {
    ExternalContext external = context.getExternalContext();
    String to;
    if (Failure.isExpiredView(thrown)) {
      to = "/problem/expired";
    } else if (problem.isPresent()) {
      to = "/problem/" + problem.get().kind().status();
    } else {
      to = "/problem/500?incident=" + ErrorServlet.log(thrown);
    }
    try {
      if (!external.isResponseCommitted()) {
        external.responseReset();
      }
      external.redirect(external.getRequestContextPath() + to);
    } catch (IOException e) {
      throw new FacesException(e);
    }
    context.responseComplete();
  }
}
