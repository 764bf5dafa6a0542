package lv.ikvd.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example/",
        "https://evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/ok\r\nSet-Cookie: a=b",
        "evil.example",
        "",
        "/login?to=/login",
        "/oidc/start"
      })
  void neverLeadsOutside(String path) {
    assertThat(ReturnPath.inside(path)).isEqualTo("/");
  }

  @Test
  void keepsAPageOfTheApplication() {
    assertThat(ReturnPath.inside("/childminder/list?q=j%C4%81nis&page=2"))
        .isEqualTo("/childminder/list?q=j%C4%81nis&page=2");
    assertThat(ReturnPath.inside(null)).isEqualTo("/");
    assertThat(ReturnPath.carry("/login?expired=1", "/a?b=c"))
        .isEqualTo("/login?expired=1&to=%2Fa%3Fb%3Dc");
    assertThat(ReturnPath.carry("/login", "/")).isEqualTo("/login");
  }

  /** Whatever is handed in, a browser stays on the same host. */
  @Property
  void staysOnTheHost(@ForAll String anything) {
    String address = "/ikvis" + ReturnPath.inside(anything);

    assertThat(address).startsWith("/ikvis/").doesNotContain("\n", "\r", "\\");
  }
}
