package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A manager keeps who sits on the commission. */
class BoardMembersSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();

  @Test
  void aMembershipEndsOnADayAndNobodySitsTwice() {
    try (AtDesk juris = new AtDesk(SERVER, "juris")) {
      juris.open("/board/members?board=PRIVATE_PRACTICE");
      Screens.take(juris.page(), "board-members");
      assertThat(juris.main()).contains("Ausma Ozolgrāve", "Priekšsēdētājs");
      juris.fill(Map.of("login", "liene", "role", "MEMBER", "fromOn", "01.06.2099")).press("save");
      assertThat(juris.error("login")).contains("komisijā jau ir");
      Screens.take(juris.page(), "board-members-refused");

      juris.open("/board/members?board=PRIVATE_PRACTICE");
      juris.page().locator(".r-table a:has-text('Normunds')").first().click();
      juris.page().waitForLoadState();
      Screens.take(juris.page(), "board-members-chosen");
      juris.page().locator("[id='change:on']").fill("31.12.2098");
      juris.page().locator("button[id$=end]").click();
      juris.page().waitForLoadState();
      assertThat(juris.said()).contains("dalība komisijā līdz 31.12.2098");
      assertThat(juris.main()).contains("31.12.2098");
    }
  }
}
