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
  public static void saying(String path, String text) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().getFlash().setKeepMessages(true);
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    at(path);
  }

  /**
   * Goes there, and the frame says what was done: for a way that leads to any page, also to one
   * without a place for messages.
   */
  public static void inFrame(String path, String key, Object... values) {
    FacesContext context = FacesContext.getCurrentInstance();
    String text = Texts.of(context.getViewRoot().getLocale(), key, values);
    context.getExternalContext().getFlash().put("done", text);
    at(path);
  }

  /** Goes there without a word: whoever sends a form again is led to what it did the first time. */
  public static void at(String path) {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }

  /** The same with the text of a key, in the language of the page that is left. */
  public static void at(String path, String key, Object... values) {
    saying(
        path, Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, values));
  }
}
