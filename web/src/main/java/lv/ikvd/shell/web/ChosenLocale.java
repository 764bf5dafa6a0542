package lv.ikvd.shell.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * The language of a request: Latvian, the language of the State, unless the user chose English.
 * What the browser prefers is not asked: an official text does not change its language by a setting
 * that nobody remembers.
 */
public final class ChosenLocale {

  static final String COOKIE = "ikvis-language";

  private ChosenLocale() {}

  public static Locale of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (COOKIE.equals(cookie.getName())
            && Messages.ENGLISH.getLanguage().equals(cookie.getValue())) {
          return Messages.ENGLISH;
        }
      }
    }
    return Messages.LATVIAN;
  }
}
