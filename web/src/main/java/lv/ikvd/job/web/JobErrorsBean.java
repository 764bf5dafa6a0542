package lv.ikvd.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The first errors of the job that a page shows; the file has all. */
@Named("jobErrors")
@RequestScoped
public class JobErrorsBean {

  private static final int SHOWN = 20;

  @Inject private ErrorTable errors;
  @Inject private JobBean view;

  public List<String> getHeadings() {
    return errors.headings(view.getJob(), locale());
  }

  public List<List<String>> getFirst() {
    return errors.cells(view.getJob(), 0, SHOWN, locale());
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
