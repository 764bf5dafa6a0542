package lv.ikvd.security.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.entity.SignedIn;
import lv.ikvd.security.service.SecuritySettings;

/**
 * The one authentication mechanism. It tells the container on each request who the session belongs
 * to, with all roles: what the container itself remembers of a login does not survive the move of a
 * session to another node. Whether the person came by password or through an identity provider is
 * decided before, at {@link LoginBean} or in {@code oidc}; both leave a {@link SignedIn} in the
 * session.
 */
@ApplicationScoped
@DeclareRoles({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.ANALYST,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR,
  Roles.MUNICIPALITY,
  Roles.INSTITUTION,
  Roles.BOARD_MEMBER,
  Roles.BOARD_SECRETARY,
  Roles.EXPERT
})
public class SignInMechanism implements HttpAuthenticationMechanism {

  private static final Logger LOG = Logger.getLogger(SignInMechanism.class.getName());

  @Inject private SessionCheck check;
  @Inject private BasicCredentials basic;
  @Inject private SecuritySettings settings;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.startsWith("/jakarta.faces.resource/")) {
      return context.doNothing();
    }
    try {
      Optional<SignedIn> who = SignedInSession.who(request).filter(check::stillTrue);
      if (who.isPresent()) {
        return proceed(who.get(), path, response, request, context);
      }
      if (path.startsWith("/api/") && BasicCredentials.given(request)) {
        return basic(request, response, context);
      }
      if (SignedInSession.who(request).isPresent()) {
        SignedInSession.end(request);
      }
      return context.isProtected()
          ? challenge(path, request, response, context)
          : context.doNothing();
    } catch (EJBException failure) {
      LOG.log(Level.SEVERE, "Nobody can be recognised now", failure);
      return refuse(response, context, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private AuthenticationStatus proceed(
      SignedIn who,
      String path,
      HttpServletResponse response,
      HttpServletRequest request,
      HttpMessageContext context) {
    boolean elsewhere =
        context.isProtected() && !path.startsWith("/profile") && !path.equals("/logout");
    if (who.mustChangePassword() && elsewhere) {
      return lead(request, response, context, "/profile?first=1");
    }
    return context.notifyContainerAboutLogin(new CallerPrincipal(who.login()), who.roles());
  }

  private AuthenticationStatus basic(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    BasicCredentials.Answer answer = basic.check(request);
    if (answer.who().isPresent()) {
      SignedIn who = answer.who().get();
      return context.notifyContainerAboutLogin(new CallerPrincipal(who.login()), who.roles());
    }
    if (answer.status() == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"IKVIS\", charset=\"UTF-8\"");
    }
    return refuse(response, context, answer.status());
  }

  /** Leads to the login, and from there back to the page that was asked for. */
  private AuthenticationStatus challenge(
      String path,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    if (path.startsWith("/api/")) {
      return refuse(response, context, HttpServletResponse.SC_UNAUTHORIZED);
    }
    boolean expired =
        request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    boolean post = !"GET".equals(request.getMethod());
    String login = settings.local() || expired || post ? "/login" : "/oidc/start";
    String page = expired || post ? login + "?expired=1" : login;
    return lead(request, response, context, ReturnPath.carry(page, target(request)));
  }

  /** A form that expired leads back to its own page, where its draft is offered. */
  private static String target(HttpServletRequest request) {
    if ("GET".equals(request.getMethod())) {
      return ReturnPath.asked(request);
    }
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String query = request.getQueryString();
    boolean noPage = path.equals("/logout") || path.equals("/find");
    return ReturnPath.inside(noPage ? "/" : query == null ? path : path + "?" + query);
  }

  private static AuthenticationStatus lead(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context,
      String path) {
    String address = request.getContextPath() + path;
    response.setHeader("Cache-Control", "no-store");
    if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", address);
      return AuthenticationStatus.SEND_CONTINUE;
    }
    response.setContentType("text/xml;charset=UTF-8");
    try {
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                  + "\"/></partial-response>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static AuthenticationStatus refuse(
      HttpServletResponse response, HttpMessageContext context, int status) {
    try {
      response.sendError(status);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }
}
