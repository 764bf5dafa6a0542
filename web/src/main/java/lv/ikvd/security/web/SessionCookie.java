package lv.ikvd.security.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What of the session's cookie depends on the installation: behind HTTPS ({@code ikvis.url} begins
 * with {@code https:}) the browser sends it over HTTPS alone; else as the request itself came.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    boolean https =
        ConfigProvider.getConfig()
            .getOptionalValue("ikvis.url", String.class)
            .filter(url -> url.strip().startsWith("https:"))
            .isPresent();
    if (https) {
      event.getServletContext().getSessionCookieConfig().setSecure(true);
    }
  }
}
