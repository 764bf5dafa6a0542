package lv.ikvd.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * A real OpenID Connect provider as a process of its own, which asks everybody who they want to be.
 */
final class IdentityProvider implements AutoCloseable {

  private static final String MAIN = "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt";

  private final int port = MicroServer.freePort();
  private final Process process;

  IdentityProvider() {
    Path log = MicroServer.room("identity-provider.log");
    try {
      Files.createDirectories(log.getParent());
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx128m",
              "-cp",
              System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
              MAIN);
      builder
          .environment()
          .putAll(
              Map.of(
                  "SERVER_PORT",
                  String.valueOf(port),
                  "JSON_CONFIG",
                  "{\"interactiveLogin\": true}"));
      process = builder.redirectErrorStream(true).redirectOutput(new File(log.toString())).start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::answers);
  }

  /** Settings of an IKVIS whose users this provider knows. */
  Map<String, String> settings() {
    return Map.of(
        "IKVIS_AUTH", "oidc",
        "IKVIS_OIDC_ISSUER", issuer(),
        "IKVIS_OIDC_CLIENT_ID", "ikvis",
        "IKVIS_OIDC_CLIENT_SECRET", "a-secret-of-the-agency",
        "IKVIS_OIDC_ROLES_CLAIM", "groups",
        "IKVIS_OIDC_ROLE_MAP", "registri=registrar,vadiba=manager,revidenti=auditor");
  }

  String issuer() {
    return "http://localhost:" + port + "/ikvd";
  }

  private boolean answers() {
    if (!process.isAlive()) {
      throw new IllegalStateException("The identity provider ended with " + process.exitValue());
    }
    try {
      return HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                      .build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
