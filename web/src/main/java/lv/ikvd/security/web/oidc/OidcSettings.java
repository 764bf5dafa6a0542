package lv.ikvd.security.web.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.ikvd.security.entity.Roles;
import org.eclipse.microprofile.config.Config;

/**
 * The identity provider, by settings ({@code ikvis.oidc.client-id} is {@code IKVIS_OIDC_CLIENT_ID}
 * in the environment): {@code issuer}, {@code client-id}, {@code client-secret} (none for a public
 * client), {@code scopes} ({@code openid profile email}), {@code algorithm} ({@code RS256}), {@code
 * roles-claim} ({@code roles}; dots lead into objects: {@code realm_access.roles}), {@code
 * role-map} ({@code group=role,group=role}; without it a value is the role itself), {@code
 * municipality-claim} ({@code municipality}), {@code login-claim} ({@code preferred_username}). And
 * {@code ikvis.url}, the address of the application as browsers see it, if a proxy hides it.
 */
@ApplicationScoped
public class OidcSettings {

  private static final String PREFIX = "ikvis.oidc.";

  @Inject private Config config;

  protected OidcSettings() {}

  OidcSettings(Config config) {
    this.config = config;
  }

  /**
   * @throws IllegalStateException with one line for the administrator, if a setting is missing
   */
  String issuer() {
    return required("issuer");
  }

  String clientId() {
    return required("client-id");
  }

  String clientSecret() {
    return text("client-secret", null);
  }

  String scopes() {
    return text("scopes", "openid profile email");
  }

  String algorithm() {
    return text("algorithm", "RS256");
  }

  String loginClaim() {
    return text("login-claim", "preferred_username");
  }

  String municipalityClaim() {
    return text("municipality-claim", "municipality");
  }

  URI callback(HttpServletRequest request) {
    return URI.create(application(request) + "/oidc/callback");
  }

  /** The address of the application as the browser sees it. */
  String application(HttpServletRequest request) {
    String url = config.getOptionalValue("ikvis.url", String.class).orElse(null);
    if (url != null) {
      return url.strip().replaceAll("/+$", "");
    }
    String whole = request.getRequestURL().toString();
    return whole.substring(0, whole.length() - request.getRequestURI().length())
        + request.getContextPath();
  }

  /** The roles of this system that the claims name; what they name else is left out. */
  Set<String> roles(Map<String, Object> claims) {
    Map<String, String> map = roleMap();
    Set<String> roles = new HashSet<>();
    for (String value : values(claims, text("roles-claim", "roles"))) {
      String role = map.isEmpty() ? value : map.get(value);
      if (role != null && Roles.ASSIGNABLE.contains(role)) {
        roles.add(role);
      }
    }
    return roles;
  }

  private Map<String, String> roleMap() {
    Map<String, String> map = new HashMap<>();
    for (String pair : text("role-map", "").split(",")) {
      int equals = pair.lastIndexOf('=');
      if (equals > 0) {
        map.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      }
    }
    return map;
  }

  private static List<String> values(Map<String, Object> claims, String path) {
    Object found = claims.get(path);
    if (found == null) {
      Object level = claims;
      for (String name : path.split("\\.")) {
        level = level instanceof Map<?, ?> object ? object.get(name) : null;
      }
      found = level;
    }
    if (found instanceof Collection<?> several) {
      return several.stream().map(String::valueOf).toList();
    }
    return found == null ? List.of() : List.of(found.toString().split("[\\s,]+"));
  }

  private String required(String name) {
    String value = text(name, null);
    if (value == null) {
      throw new IllegalStateException(
          "IKVIS_AUTH is \"oidc\", but " + PREFIX + name + " is not set");
    }
    return value;
  }

  private String text(String name, String otherwise) {
    return config
        .getOptionalValue(PREFIX + name, String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .orElse(otherwise);
  }
}
