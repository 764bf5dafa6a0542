package lv.ikvd.operation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestIdFilterTest {

  @Test
  void keepsTheIdOfAProxyAndNothingElse() {
    String uuid = "3f0c9b1e-7a53-4d21-9a7e-0d9c5f6b8a11";

    assertThat(RequestIdFilter.id(uuid)).isEqualTo(uuid);
    assertThat(RequestIdFilter.id("0af7651916cd43dd8448eb211c80319c")).hasSize(32);
    assertThat(RequestIdFilter.id("a b\nc")).matches("[0-9a-f-]{13}");
    assertThat(RequestIdFilter.id("320101-12345")).isNotEqualTo("320101-12345");
    assertThat(RequestIdFilter.id(null)).matches("[0-9a-f-]{13}");
  }

  @Test
  void findsTheNumberOfACaseInItsAddress() {
    assertThat(RequestIdFilter.number("/ikvis/case/view/LIE-2026-000012"))
        .contains("LIE-2026-000012");
    assertThat(RequestIdFilter.number("/ikvis/childminder/list")).isEmpty();
  }
}
