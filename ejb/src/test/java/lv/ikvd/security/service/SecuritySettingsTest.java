package lv.ikvd.security.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecuritySettingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ikvis.example.lv",
        "ftp://x.lv/ikvis",
        "https://",
        "https://a b.lv",
        "https://x?y"
      })
  void refusesAnAddressThatNoBrowserCouldFollow(String url) {
    assertThatThrownBy(() -> settings(Map.of("ikvis.url", url)).check())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("IKVIS_URL is \"" + url + "\": ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void takesAnAddressOrNone() {
    for (String url :
        new String[] {"https://ikvis.example.lv/ikvis", "http://localhost:8080", ""}) {
      assertThatCode(() -> settings(Map.of("ikvis.url", url)).check()).doesNotThrowAnyException();
    }
    assertThatCode(() -> settings(Map.of()).check()).doesNotThrowAnyException();
  }

  private static SecuritySettings settings(Map<String, String> values) {
    return new SecuritySettings(
        (Config)
            Proxy.newProxyInstance(
                SecuritySettingsTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(values.get(arguments[0]))));
  }
}
