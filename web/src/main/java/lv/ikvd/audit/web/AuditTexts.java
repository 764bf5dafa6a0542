package lv.ikvd.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import lv.ikvd.shell.web.Messages;

/** Codes of the logs in the reader's words; a code that no bundle knows is shown as it is. */
@Named("auditTexts")
@ApplicationScoped
public class AuditTexts {

  public String kind(String code) {
    return known("audit.kind.", code);
  }

  public String subject(String code) {
    return known("audit.subject.", code);
  }

  public String purpose(String code) {
    return known("audit.purpose.", code);
  }

  private static String known(String prefix, String code) {
    ResourceBundle texts = Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return code != null && texts.containsKey(prefix + code) ? texts.getString(prefix + code) : code;
  }
}
