package lv.ikvd.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where to go on after a login: a path inside the application, never an address outside. */
public final class ReturnPath {

  static final String PARAMETER = "to";
  private static final String START = "/";
  private static final int LONGEST = 1500;

  private ReturnPath() {}

  /** The path that was asked for, its query included; the start page for a request that posts. */
  public static String asked(HttpServletRequest request) {
    if (!"GET".equals(request.getMethod())) {
      return START;
    }
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String query = request.getQueryString();
    return inside(query == null ? path : path + "?" + query);
  }

  /** What an address names, if it lies inside the application; else the start page. */
  public static String inside(String path) {
    boolean ok =
        path != null
            && path.length() <= LONGEST
            && path.startsWith("/")
            && !path.startsWith("//")
            && !path.startsWith("/login")
            && !path.startsWith("/oidc/")
            && path.chars().allMatch(c -> c > ' ' && c != '\\' && c != 0x7f);
    return ok ? path : START;
  }

  /** {@code page?to=path}, without a parameter for the start page. */
  static String carry(String page, String path) {
    return START.equals(path)
        ? page
        : page
            + (page.contains("?") ? "&" : "?")
            + PARAMETER
            + "="
            + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
