package lv.ikvd.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * How people prove who they are, by the setting {@code ikvis.auth} ({@code IKVIS_AUTH}): {@code
 * local}, the default, by password; {@code oidc} at an identity provider. And whether the invented
 * accounts for demonstrations exist ({@code ikvis.demo}, {@code IKVIS_DEMO}).
 */
@ApplicationScoped
public class SecuritySettings {

  /** Who vouches for a person. */
  public enum Way {
    LOCAL,
    OIDC
  }

  private static final Logger LOG = Logger.getLogger(SecuritySettings.class.getName());

  @Inject private Config config;

  protected SecuritySettings() {}

  SecuritySettings(Config config) {
    this.config = config;
  }

  /**
   * @throws IllegalStateException with one line for the administrator, if the setting is neither
   */
  public Way way() {
    String value = config.getOptionalValue("ikvis.auth", String.class).orElse("local");
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "local" -> Way.LOCAL;
      case "oidc" -> Way.OIDC;
      default ->
          throw new IllegalStateException(
              "IKVIS_AUTH is \"" + value + "\": it must be \"local\" or \"oidc\"");
    };
  }

  /**
   * Looks whether the settings are complete, at the start rather than at the first login.
   *
   * @throws IllegalStateException with one line for the administrator
   */
  public void check() {
    demoYears();
    checkAddress();
    if (way() == Way.OIDC) {
      for (String name : List.of("ikvis.oidc.issuer", "ikvis.oidc.client-id")) {
        if (config.getOptionalValue(name, String.class).filter(v -> !v.isBlank()).isEmpty()) {
          throw new IllegalStateException("IKVIS_AUTH is \"oidc\", but " + name + " is not set");
        }
      }
    }
  }

  private void checkAddress() {
    String url = config.getOptionalValue("ikvis.url", String.class).map(String::strip).orElse("");
    if (url.isEmpty()) {
      LOG.warning(
          "IKVIS_URL is not set: documents and their QR codes would name"
              + " http://localhost:8080/ikvis. Set the address as browsers see it before the first"
              + " document is issued");
    } else if (!url.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
      throw new IllegalStateException(
          "IKVIS_URL is \"" + url + "\": give an address such as https://ikvis.example.lv/ikvis");
    }
  }

  public boolean local() {
    return way() == Way.LOCAL;
  }

  /**
   * @throws IllegalStateException with one line for the administrator, if the setting is neither
   */
  public boolean demo() {
    return flag("ikvis.demo", "false");
  }

  /**
   * Whether the demo years are loaded: in demo mode, unless {@code ikvis.demo.years} ({@code
   * IKVIS_DEMO_YEARS}) says no.
   *
   * @throws IllegalStateException with one line for the administrator, if the setting is neither
   */
  public boolean demoYears() {
    return flag("ikvis.demo.years", "true") && demo();
  }

  private boolean flag(String name, String otherwise) {
    String value = config.getOptionalValue(name, String.class).orElse(otherwise);
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalStateException(
              name.toUpperCase(Locale.ROOT).replace('.', '_')
                  + " is \""
                  + value
                  + "\": it must be \"true\" or \"false\"");
    };
  }
}
