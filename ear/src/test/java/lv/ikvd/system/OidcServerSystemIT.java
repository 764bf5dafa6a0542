package lv.ikvd.system;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Login through an identity provider on Payara Server. */
class OidcServerSystemIT extends OidcStory {

  private static IdentityProvider provider;
  private static PayaraServer server;

  OidcServerSystemIT() {
    super(provider, server);
  }

  @BeforeAll
  static void start() {
    provider = new IdentityProvider();
    server = PayaraServer.start(provider.settings());
  }

  @AfterAll
  static void stop() {
    server.close();
    provider.close();
  }
}
