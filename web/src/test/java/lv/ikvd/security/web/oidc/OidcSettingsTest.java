package lv.ikvd.security.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class OidcSettingsTest {

  static OidcSettings settings(Map<String, String> values) {
    Config config =
        (Config)
            Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) ->
                    Optional.ofNullable(values.get((String) arguments[0])));
    return new OidcSettings(config);
  }

  @Test
  void takesRolesByTheirOwnNamesAndNoOthers() {
    assertThat(settings(Map.of()).roles(Map.of("roles", List.of("registrar", "root", "system"))))
        .containsExactly("registrar");
    assertThat(settings(Map.of()).roles(Map.of("roles", "auditor manager")))
        .containsExactlyInAnyOrder("auditor", "manager");
    assertThat(settings(Map.of()).roles(Map.of())).isEmpty();
  }

  @Test
  void mapsGroupsOfTheProvider() {
    OidcSettings settings =
        settings(
            Map.of(
                "ikvis.oidc.roles-claim", "realm_access.roles",
                "ikvis.oidc.role-map",
                    "CN=IKVIS registri=registrar, CN=Vadiba=manager,CN=Root=system"));

    assertThat(
            settings.roles(
                Map.of(
                    "realm_access",
                    Map.of("roles", List.of("CN=IKVIS registri", "CN=Root", "manager")))))
        .containsExactly("registrar");
  }

  @Test
  void aClaimMayHaveAnAddressAsItsName() {
    OidcSettings settings = settings(Map.of("ikvis.oidc.roles-claim", "https://ikvd.lv/roles"));

    assertThat(settings.roles(Map.of("https://ikvd.lv/roles", List.of("auditor"))))
        .containsExactly("auditor");
  }

  @Test
  void saysInOneLineWhatIsMissing() {
    assertThatThrownBy(() -> settings(Map.of()).issuer())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("IKVIS_AUTH is \"oidc\", but ikvis.oidc.issuer is not set");
  }

  @Test
  void aSubjectIsUniqueWithinItsIssuerAndFitsTheColumn() {
    assertThat(OidcIdentity.subject("https://a", "1"))
        .isNotEqualTo(OidcIdentity.subject("https://b", "1"));
    assertThat(OidcIdentity.subject("https://a", "x".repeat(255))).hasSize(64);
  }
}
