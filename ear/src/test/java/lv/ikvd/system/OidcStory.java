package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The door through an identity provider, with a real one behind it; the same on both packagings.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class OidcStory {

  private final IdentityProvider provider;
  private final RunningServer server;
  private final Session session;

  OidcStory(IdentityProvider provider, RunningServer server) {
    this.provider = provider;
    this.server = server;
    this.session = new Session(server);
  }

  @Test
  void leadsToTheProviderAndBackToThePageAskedFor() {
    String start = location(session.get("/profile"));
    assertThat(start).isEqualTo("/ikvis/oidc/start?to=%2Fprofile");
    String there = location(session.get(inside(start)));
    assertThat(there)
        .startsWith(provider.issuer() + "/authorize?")
        .contains("code_challenge_method=S256", "state=", "nonce=");

    HttpResponse<String> in = session.get(comeBack(there, "liga", "registri"));
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(location(in)).isEqualTo("/ikvis/profile");
    assertThat(session.get("/profile").body())
        .contains("Līga Egle", "Reģistrators")
        .doesNotContain("Jaunā parole");
  }

  @Test
  void takesRolesFromTheProviderAtEachLogin() {
    logIn("marta", "revidenti");
    assertThat(session.get("/audit/looks").statusCode()).isEqualTo(200);
    assertThat(session.get("/admin/accounts").statusCode()).isEqualTo(403);

    Session later = new Session(server);
    later.get(comeBack(location(later.get("/oidc/start")), "marta", "vadiba"));
    assertThat(later.get("/audit/looks").statusCode()).isEqualTo(403);
  }

  @Test
  void letsNobodyInWithoutARole() {
    HttpResponse<String> answer = logIn("svesa", "citi");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("nav piešķirta neviena loma").contains("Mēģināt vēlreiz");
    assertThat(session.get("/profile").statusCode()).isEqualTo(303);
  }

  @Test
  void refusesAnAnswerThatThisBrowserDidNotAskFor() {
    assertThat(session.get("/oidc/callback?code=x&state=forged").statusCode()).isEqualTo(400);
    assertThat(session.get("/oidc/callback").statusCode()).isEqualTo(400);

    Session attacker = new Session(server);
    String theirs = comeBack(location(attacker.get("/oidc/start")), "attacker", "registri");
    HttpResponse<String> victim = session.get(theirs);
    assertThat(victim.statusCode()).isEqualTo(400);
    assertThat(victim.body()).contains("nav sākta šajā pārlūkā");
  }

  @Test
  void takesAnAnswerOnce() {
    String back = comeBack(location(session.get("/oidc/start")), "liga", "registri");

    assertThat(session.get(back).statusCode()).isEqualTo(303);
    assertThat(session.get(back).statusCode()).isEqualTo(400);
  }

  @Test
  void saysThatTheLoginWasCancelled() {
    String there = location(session.get("/oidc/start"));
    String state = parameter(there, "state");
    HttpResponse<String> answer = session.get("/oidc/callback?error=access_denied&state=" + state);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("tika atcelta");
  }

  @Test
  void aPasswordOpensNothing() {
    assertThat(session.get("/login").body())
        .contains("Pieslēgties ar iestādes kontu")
        .doesNotContain("type=\"password\"");
    assertThat(
            session
                .get("/api/v1/nothing", "Authorization", "Basic YW5uYTpkZW1vLWFubmEtMjAyNg==")
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void endsTheSessionAtTheProviderToo() {
    logIn("liga", "registri");
    String token = csrf();
    HttpResponse<String> out = session.post("/logout", Map.of("csrf", token));

    String refresh = out.headers().firstValue("Refresh").orElseThrow();
    assertThat(refresh)
        .startsWith("0; url=" + provider.issuer() + "/endsession?")
        .contains("id_token_hint=", "post_logout_redirect_uri=");
    assertThat(location(session.get(refresh.substring("0; url=".length()))))
        .startsWith(server.baseUrl() + "/login?left=1");
    assertThat(session.get("/profile").statusCode()).isEqualTo(303);
  }

  /** A signature asks the provider again, and takes no proof of another person. */
  @Test
  void confirmsAgainBeforeASignature() {
    logIn("liga", "registri");
    String there = location(session.get("/oidc/start?confirm=1&to=%2Fprofile"));
    assertThat(there).contains("prompt=login", "max_age=0");

    assertThat(session.get(comeBack(there, "liga", "registri")).statusCode())
        .as("without the time of the login it proves nothing")
        .isEqualTo(403);

    there = location(session.get("/oidc/start?confirm=1&to=%2Fprofile"));
    String fresh = ", \"auth_time\": " + Instant.now().getEpochSecond();
    HttpResponse<String> confirmed = session.get(comeBack(there, "liga", "registri", fresh));
    assertThat(location(confirmed)).isEqualTo("/ikvis/profile");

    there = location(session.get("/oidc/start?confirm=1&to=%2Fprofile"));
    assertThat(session.get(comeBack(there, "cits", "registri", fresh)).statusCode()).isEqualTo(403);
  }

  /** Last, for the provider does not come back. */
  @Test
  @Order(Integer.MAX_VALUE)
  void saysThatTheProviderDoesNotAnswer() {
    String back = comeBack(location(session.get("/oidc/start")), "liga", "registri");
    provider.close();

    HttpResponse<String> answer = session.get(back);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("Identitātes sniedzējs pašlaik neatbild");
    assertThat(session.get("/public/").statusCode()).isNotEqualTo(503);
  }

  private HttpResponse<String> logIn(String name, String group) {
    return session.get(comeBack(location(session.get("/oidc/start")), name, group));
  }

  private String comeBack(String authorize, String name, String group) {
    return comeBack(authorize, name, group, "");
  }

  /** What the person does at the provider; returns the address that the browser is sent back to. */
  private String comeBack(String authorize, String name, String group, String more) {
    String claims =
        "{\"preferred_username\": \"%s\", \"name\": \"%s\", \"groups\": [\"%s\"]%s}"
            .formatted(name, name.equals("liga") ? "Līga Egle" : name, group, more);
    HttpResponse<String> answer =
        new Session(server).post(authorize, Map.of("username", name, "claims", claims));
    assertThat(answer.statusCode()).isEqualTo(302);
    return location(answer);
  }

  private String csrf() {
    return Session.find(
        Pattern.compile("name=\"csrf\" value=\"([^\"]+)\""), session.get("/profile").body());
  }

  private static String parameter(String address, String name) {
    return Session.find(Pattern.compile("[?&]" + name + "=([^&]+)"), address);
  }

  private static String inside(String path) {
    return path.substring("/ikvis".length());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
