package lv.ikvd.security.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What of the session's cookie depends on the installation: behind HTTPS ({@code ikvis.url} begins
 * with {@code https:}) the browser sends it over HTTPS alone.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    boolean https =
        ConfigProvider.getConfig()
            .getOptionalValue("ikvis.url", String.class)
            .filter(url -> url.strip().startsWith("https:"))
            .isPresent();
    cookie.setSecure(https);
    cookie.setAttribute("SameSite", "Lax");
  }
}
