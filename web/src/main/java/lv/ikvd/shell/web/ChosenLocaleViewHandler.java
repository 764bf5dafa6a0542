package lv.ikvd.shell.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Lets JSF speak the language that the user chose instead of the one that the browser asks for. */
public class ChosenLocaleViewHandler extends ViewHandlerWrapper {

  public ChosenLocaleViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return ChosenLocale.of((HttpServletRequest) context.getExternalContext().getRequest());
  }
}
