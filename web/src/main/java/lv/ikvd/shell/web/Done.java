package lv.ikvd.shell.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Where to go after something was done: always to an address, so that reloading repeats nothing.
 */
public final class Done {

  private Done() {}

  /** Goes to an address inside the application and says there what was done. */
  public static void at(String path, String text) {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    external.getFlash().setKeepMessages(true);
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    try {
      external.redirect(external.getRequestContextPath() + path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }

  /** The same with the text of a key, in the language of the page that is left. */
  public static void at(String path, String key, Object... values) {
    at(path, Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, values));
  }
}
