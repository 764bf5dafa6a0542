package lv.ikvd.proceeding.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.shell.web.Texts;

/** What another changed while a form was open. */
public final class Meanwhile {

  private Meanwhile() {}

  /** Says it at the head of the form. */
  public static void tell(List<FieldChange> changes) {
    if (!changes.isEmpty()) {
      FacesContext context = FacesContext.getCurrentInstance();
      String told =
          changes.stream()
              .map(
                  change ->
                      "%s: %s → %s"
                          .formatted(
                              change.field(),
                              Objects.toString(change.before(), "–"),
                              Objects.toString(change.after(), "–")))
              .collect(Collectors.joining("; "));
      String text = Texts.of(context.getViewRoot().getLocale(), "proceeding.form.meanwhile", told);
      context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, text));
    }
  }
}
