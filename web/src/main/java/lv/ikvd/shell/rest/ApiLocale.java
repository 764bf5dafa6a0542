package lv.ikvd.shell.rest;

import java.util.Locale;
import lv.ikvd.shell.web.Messages;

/** The language of an API answer: English if the client prefers it, else Latvian. */
public final class ApiLocale {

  private ApiLocale() {}

  public static Locale of(String acceptLanguage) {
    boolean english = acceptLanguage != null && acceptLanguage.strip().startsWith("en");
    return english ? Messages.ENGLISH : Messages.LATVIAN;
  }
}
