package lv.ikvd.childminder.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import lv.ikvd.shell.web.Texts;

/**
 * Goes to another page after something was done, and says there what. The view that was left keeps
 * its bean: whoever sends the same form again is led to the same page, and nothing is done twice.
 */
final class Leave {

  private Leave() {}

  static void to(String path, String key, Object... values) {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    external.getFlash().setKeepMessages(true);
    String text = Texts.of(context.getViewRoot().getLocale(), key, values);
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    redirect(context, path);
  }

  static void redirect(FacesContext context, String path) {
    ExternalContext external = context.getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }

  /** Address of a case. */
  static String ofCase(String number) {
    return "/case/view/" + number;
  }

  /** Address of an entry. */
  static String ofEntry(String number) {
    return "/childminder/entry/" + number;
  }
}
