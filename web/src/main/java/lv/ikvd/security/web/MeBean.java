package lv.ikvd.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.entity.SignedIn;
import lv.ikvd.security.service.SecuritySettings;

/** The person at the desk, for templates: {@code #{me.name}}, and the token for own forms. */
@Named("me")
@RequestScoped
public class MeBean {

  @Inject private HttpServletRequest request;
  @Inject private SecuritySettings settings;

  public boolean isKnown() {
    return SignedInSession.who(request).isPresent();
  }

  public String getName() {
    return SignedInSession.who(request).map(SignedIn::displayName).orElse(null);
  }

  public String getLogin() {
    return SignedInSession.who(request).map(SignedIn::login).orElse(null);
  }

  public Collection<String> getRoles() {
    return SignedInSession.who(request)
        .map(who -> who.roles().stream().sorted().toList())
        .orElse(List.of());
  }

  /** Who enters what comes in and keeps the registers. */
  public boolean isRegistrar() {
    return request.isUserInRole(Roles.REGISTRAR);
  }

  /** Who works on cases: registrars, who decides and who leads. */
  public boolean isCaseworker() {
    return Stream.of(Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER)
        .anyMatch(request::isUserInRole);
  }

  /** Who may look for persons, cases and entries; others are not offered to. */
  public boolean isSearching() {
    return isCaseworker() || request.isUserInRole(Roles.AUDITOR);
  }

  /** Hidden field {@code csrf} of forms that post to a servlet of our own. */
  public String getCsrf() {
    return SignedInSession.csrf(request);
  }

  /** Whether a password proves who somebody is; else an identity provider. */
  public boolean isLocal() {
    return settings.local();
  }
}
