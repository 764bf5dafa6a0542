package lv.ikvd.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static final Map<String, String> AGENCY =
      Map.of(
          "IKVIS_DB_URL", "jdbc:postgresql://db.agency.test:5432/ikvis",
          "IKVIS_DB_USER", "ikvis",
          "IKVIS_DB_PASSWORD", "secret-word");

  @Test
  void needsNothing() {
    Settings settings = Settings.from(Map.of());

    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.database()).isEmpty();
    assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
    assertThat(settings.auth()).isEqualTo("local");
    assertThat(settings.demo()).isTrue();
  }

  @Test
  void takesAnEmptyValueForNone() {
    assertThat(Settings.from(Map.of("IKVIS_PORT", " ", "IKVIS_DB_URL", "")).port()).isEqualTo(8080);
  }

  @Test
  void keepsDemoAccountsOutOfAnAgencysDatabaseUnlessAsked() {
    assertThat(Settings.from(AGENCY).demo()).isFalse();

    Map<String, String> asked = new HashMap<>(AGENCY);
    asked.put("IKVIS_DEMO", "true");
    assertThat(Settings.from(asked).demo()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "80 80", "http", "99999999999"})
  void refusesAPortThatIsNone(String port) {
    assertThatThrownBy(() -> Settings.from(Map.of("IKVIS_PORT", port)))
        .isInstanceOf(Refusal.class)
        .hasMessage("IKVIS_PORT is \"" + port + "\": give a number from 1 to 65535");
  }

  @ParameterizedTest
  @CsvSource({
    "IKVIS_AUTH, ldap, 'IKVIS_AUTH is \"ldap\": give local or oidc'",
    "IKVIS_DEMO, yes, 'IKVIS_DEMO is \"yes\": give true or false'"
  })
  void refusesAWordThatIsNotAChoice(String name, String value, String line) {
    assertThatThrownBy(() -> Settings.from(Map.of(name, value)))
        .isInstanceOf(Refusal.class)
        .hasMessage(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IKVIS_DB_URL", "IKVIS_DB_USER", "IKVIS_DB_PASSWORD"})
  void wantsTheWholeAddressOfADatabase(String missing) {
    Map<String, String> partial = new HashMap<>(AGENCY);
    partial.remove(missing);

    assertThatThrownBy(() -> Settings.from(partial))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(missing)
        .hasMessageNotContaining("secret-word");
  }

  @Test
  void refusesAnotherKindOfDatabase() {
    Map<String, String> other = new HashMap<>(AGENCY);
    other.put("IKVIS_DB_URL", "jdbc:oracle:thin:@db:1521/ikvis");

    assertThatThrownBy(() -> Settings.from(other))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("jdbc:postgresql://");
  }

  @Test
  void passesOnEverySettingOfTheApplicationAndNothingElse() {
    Settings settings =
        Settings.from(
            Map.of(
                "IKVIS_SMTP_HOST", "mail.agency.test",
                "HOME", "/nowhere",
                "IKVIS_JAVA_OPTIONS", "-Xmx1g  -Dx=y"));

    assertThat(settings.passedOn()).containsKeys("IKVIS_SMTP_HOST").doesNotContainKey("HOME");
    assertThat(settings.javaOptions()).isEqualTo(List.of("-Xmx1g", "-Dx=y"));
  }

  @Test
  void documentsNameTheAddressOfTheRunUnlessAnotherIsGiven() {
    assertThat(Settings.from(Map.of("IKVIS_PORT", "8093")).passedOn())
        .containsEntry("IKVIS_URL", "http://localhost:8093/ikvis");
    assertThat(Settings.from(Map.of("IKVIS_URL", "https://ikvis.example.lv/ikvis")).passedOn())
        .containsEntry("IKVIS_URL", "https://ikvis.example.lv/ikvis");
  }

  @Test
  void neverPrintsThePassword() {
    assertThat(Settings.from(AGENCY).database().orElseThrow().toString())
        .doesNotContain("secret-word");
  }
}
