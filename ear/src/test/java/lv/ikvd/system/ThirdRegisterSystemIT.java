package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Application;
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
      staysOutOfOtherCases(server);
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
      assertThat(clerk.page().locator("#asked").innerText()).isEqualTo(SCHOOL);
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

  /**
   * Its part of the page of a case fails in the cases of others: they do not show it, also when a
   * field is refused and looked for among all that the page could show.
   */
  private static void staysOutOfOtherCases(RunningServer server) {
    try (Clerk clerk = new Clerk(server)) {
      String number = clerk.type(Application.invented()).send();
      clerk.take(number);
      clerk.page().locator("select.c-outcome").nth(1).selectOption("NOT_MET");
      clerk.page().locator("[id='checklist:save']").click();
      Locator note = clerk.page().locator("[id='checklist:rows:1:note']");
      note.waitFor();
      assertThat(note.getAttribute("aria-invalid")).isEqualTo("true");
      assertThat(clerk.page().locator("[id='checklist:rows:1:note-error']").innerText())
          .contains("jānorāda, kas konstatēts");
      assertThat(clerk.page().locator("#asked").count()).isZero();
    }
  }
}
