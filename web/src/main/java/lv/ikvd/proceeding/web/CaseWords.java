package lv.ikvd.proceeding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.shell.web.Messages;

/** {@link Words} for pages, in the language of the view. */
@Named("words")
@RequestScoped
public class CaseWords {

  public String procedure(String register, String code) {
    return current().procedure(register, code);
  }

  public String register(String code) {
    return current().register(code);
  }

  public String decision(String register, String kind) {
    return current().decision(register, kind);
  }

  public String source(String code) {
    return current().source(code);
  }

  /** How an application may come. */
  public List<SelectItem> getChannels() {
    return Arrays.stream(IntakeChannel.values())
        .map(one -> new SelectItem(one.name(), current().of("proceeding.channel." + one)))
        .toList();
  }

  public String term(String register, String code) {
    return current().term(register, code);
  }

  public String counted(String key, long number) {
    return current().counted(key, number);
  }

  /** Address of an entry inside the application: each register has its page at the same place. */
  public String entry(String register, String number) {
    return "/" + Words.bundle(register) + "/entry/" + number;
  }

  /** Words in the language of the page that is shown now. */
  public static Words current() {
    FacesContext context = FacesContext.getCurrentInstance();
    boolean page = context != null && context.getViewRoot() != null;
    Locale locale = page ? context.getViewRoot().getLocale() : Messages.LATVIAN;
    return new Words(locale);
  }
}
