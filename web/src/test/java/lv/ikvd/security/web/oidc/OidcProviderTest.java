package lv.ikvd.security.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lv.ikvd.problem.entity.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OidcProviderTest {

  private static final URI CALLBACK = URI.create("https://ikvis.example/ikvis/oidc/callback");
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final PendingLogin LOGIN =
      new PendingLogin("state-1", "nonce-1", "v".repeat(43), "/", null, NOW);

  private FakeProvider fake;
  private OidcProvider provider;

  @BeforeEach
  void begin() throws Exception {
    fake = new FakeProvider();
    provider = provider(fake.issuer());
    Map<String, List<String>> sent = sent(LOGIN);
    fake.challenge = sent.get("code_challenge").get(0);
    fake.nonce = sent.get("nonce").get(0);
  }

  @AfterEach
  void end() {
    fake.close();
  }

  @Test
  void sendsStateNonceAndTheHashOfTheVerifierAlone() {
    Map<String, List<String>> sent = sent(LOGIN);

    assertThat(sent)
        .containsEntry("response_type", List.of("code"))
        .containsEntry("state", List.of("state-1"))
        .containsEntry("nonce", List.of("nonce-1"))
        .containsEntry("code_challenge_method", List.of("S256"))
        .containsEntry("redirect_uri", List.of(CALLBACK.toString()))
        .doesNotContainKeys("prompt", "max_age", "code_verifier");
    assertThat(sent.get("code_challenge").get(0)).doesNotContain("vvv");
  }

  @Test
  void asksForAFreshLoginBeforeASignature() {
    PendingLogin confirming = new PendingLogin("s", "n", "v".repeat(43), "/", 17L, NOW);

    assertThat(sent(confirming))
        .containsEntry("prompt", List.of("login"))
        .containsEntry("max_age", List.of("0"));
  }

  @Test
  void acceptsWhatHolds() {
    OidcProvider.Proof proof = provider.exchange("good-code", LOGIN, CALLBACK);

    assertThat(proof.claims().getSubject().getValue()).isEqualTo("s-1");
    assertThat(provider.endSession()).hasToString(fake.issuer() + "/end");
    assertThat(fake.requests).as("the metadata are asked for once").isEqualTo(1);
  }

  static Stream<Arguments> wrongTokens() {
    return Stream.of(
        wrong("another nonce", claims -> claims.claim("nonce", "nonce-2")),
        wrong("no nonce", claims -> claims.claim("nonce", null)),
        wrong("expired", claims -> claims.expirationTime(new Date(0))),
        wrong("another client's", claims -> claims.audience("other")),
        wrong("another issuer's", claims -> claims.issuer("https://evil.example")),
        wrong("nobody's", claims -> claims.subject(null)));
  }

  private static Arguments wrong(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
    return Arguments.of(name, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongTokens")
  void refusesATokenThatDoesNotHold(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
    fake.change = change;

    refuses("SECURITY-013", () -> provider.exchange("good-code", LOGIN, CALLBACK));
  }

  @Test
  void refusesAForeignSignature() {
    fake.signedByAStranger = true;

    refuses("SECURITY-013", () -> provider.exchange("good-code", LOGIN, CALLBACK));
  }

  @Test
  void saysThatTheProviderRefusesTheCodeOrTheVerifier() {
    PendingLogin another = new PendingLogin("s", "nonce-1", "w".repeat(43), "/", null, NOW);

    refuses("SECURITY-011", () -> provider.exchange("stolen-code", LOGIN, CALLBACK));
    refuses("SECURITY-011", () -> provider.exchange("good-code", another, CALLBACK));
  }

  @Test
  void saysThatTheProviderDoesNotAnswerAndFindsItAgain() {
    OidcProvider nowhere = provider("http://localhost:1");

    refuses("SECURITY-010", () -> nowhere.authorization(LOGIN, CALLBACK));
    fake.close();
    refuses("SECURITY-010", () -> provider.exchange("good-code", LOGIN, CALLBACK));
  }

  private static void refuses(String code, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(Problem.class).hasMessage(code);
  }

  private Map<String, List<String>> sent(PendingLogin login) {
    return URLUtils.parseParameters(provider.authorization(login, CALLBACK).getRawQuery());
  }

  private static OidcProvider provider(String issuer) {
    return new OidcProvider(
        OidcSettingsTest.settings(
            Map.of(
                "ikvis.oidc.issuer",
                issuer,
                "ikvis.oidc.client-id",
                FakeProvider.CLIENT,
                "ikvis.oidc.client-secret",
                "secret")),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
