package lv.ikvd.system;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Login through an identity provider on Payara Micro. */
class OidcSystemIT extends OidcStory {

  private static IdentityProvider provider;
  private static MicroServer server;

  OidcSystemIT() {
    super(provider, server);
  }

  @BeforeAll
  static void start() {
    provider = new IdentityProvider();
    server = MicroServer.start(provider.settings());
  }

  @AfterAll
  static void stop() {
    server.close();
    provider.close();
  }
}
