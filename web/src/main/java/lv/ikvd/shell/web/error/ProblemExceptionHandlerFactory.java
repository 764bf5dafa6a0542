package lv.ikvd.shell.web.error;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ProblemExceptionHandler} before JSF's own. */
public class ProblemExceptionHandlerFactory extends ExceptionHandlerFactory {

  public ProblemExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new ProblemExceptionHandler(getWrapped().getExceptionHandler());
  }
}
