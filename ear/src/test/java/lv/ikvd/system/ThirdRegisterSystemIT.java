package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Decider;
import org.junit.jupiter.api.Test;

/**
 * A register that the product does not know goes from an application to an entry, and to its end,
 * in both packagings, though nothing but its own parts was added.
 */
class ThirdRegisterSystemIT {

  private static final Pattern CASE = Pattern.compile(".*/case/view/[^/?#]+([?#].*)?");
  private static final String SCHOOL = "Egļu meža skola";

  @Test
  void goesFromApplicationToEntryOnMicro() {
    try (MicroServer server = MicroServer.start(Map.of(), Enlarged.war())) {
      keepsARegister(server);
    }
  }

  @Test
  void goesFromApplicationToEntryOnServer() {
    Map<String, String> settings = new HashMap<>();
    settings.put("IKVIS_DEMO", "true");
    try (PayaraServer server = PayaraServer.start(settings, Enlarged.ear())) {
      keepsARegister(server);
    }
  }

  private static void keepsARegister(RunningServer server) {
    try (Clerk clerk = new Clerk(server);
        Decider decider = new Decider(server)) {
      clerk.open("/forestschool/entry");
      clerk.fill("registrationNumber", "40003521600").fill("name", SCHOOL);
      clerk.press("Reģistrēt iesniegumu", CASE);
      String registration = clerk.caseNumber();
      clerk.take(registration).check(registration).compose(registration).propose();
      decider.sign(registration);
      clerk.openCase(registration);
      String entry = clerk.entryNumber();
      assertThat(entry).startsWith("MES-");

      clerk.open("/forestschool/entry/" + entry);
      assertThat(clerk.page().locator("#school").innerText()).isEqualTo(SCHOOL);

      clerk.press("Slēgt", CASE);
      String closure = clerk.caseNumber();
      clerk.take(closure).check(closure).compose(closure).propose();
      decider.sign(closure);
      clerk.open("/forestschool/entry/" + entry);
      assertThat(clerk.page().locator("#school").innerText())
          .isEqualTo(SCHOOL + " " + LocalDate.now(ZoneId.of("Europe/Riga")));
    }
  }
}
