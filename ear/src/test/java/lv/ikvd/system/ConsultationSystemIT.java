package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Who may not note a consultation, and where its form leads; how it is noted is part of the
 * morning.
 */
class ConsultationSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();

  @Test
  void whoMayNotNoteSeesNoKeyForItAndIsRefused() {
    try (AtDesk rasma = new AtDesk(SERVER, "rasma")) {
      rasma.open("/audit/looks");
      assertThat(rasma.page().locator("[data-open-key=n]").count()).isZero();
    }
    Session session = new Session(SERVER);
    session.login("rasma", "demo-rasma-2026", null);
    assertThat(session.get("/consultation/list").statusCode()).isEqualTo(403);
    assertThat(session.get("/consultation/export.csv").statusCode()).isEqualTo(403);
  }

  @Test
  void leadsBackToPagesOfTheApplicationAlone() {
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      for (String elsewhere : new String[] {"https://example.lv/x", "//example.lv/x", "/\\x"}) {
        anna.open("/consultation/note?from=" + elsewhere.replace("\\", "%5C"));
        assertThat(anna.page().locator(".r-form-foot a").getAttribute("href"))
            .as(elsewhere)
            .endsWith("/consultation/list");
      }
    }
  }
}
