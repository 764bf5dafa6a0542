package lv.ikvd.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file of VIIS comes in; of what differs one value is taken, one sent, and the entry says whence.
 */
final class MastersStory {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final String TODAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(ZoneId.of("Europe/Riga")));

  private final Rows rows = new Rows(SERVER);

  void tell() {
    String number =
        rows.all(
                "select number from child_minder_current where status = 'REGISTERED' order by number"
                    + " desc limit 1")
            .get(0);
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      compare(anna, "number,colour\nBU-1,red\n");
      anna.page().locator(".r-messages").first().waitFor();
      assertThat(anna.error("file")).contains("„colour” nav paredzēta");

      compare(anna, file(number));
      anna.page().waitForURL("**/job/view**");
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  rows.all("select found from master_comparison where compared_at is not null")
                      .contains("2"));
      Screens.take(anna.open("/master/compare").page(), "masters-compare");

      anna.open("/master/differences?register=CHILD_MINDER");
      assertThat(anna.page().locator(".r-list-head strong").innerText()).isEqualTo("2");
      assertThat(anna.main()).contains("Uzņēmumu reģistrs").contains("IKVIS");
      Screens.take(anna.page(), "masters-differences");

      anna.page().locator("input[name=all]").check();
      anna.press("take").page().locator("#settle-title").waitFor();
      assertThat(anna.main()).contains("Pārņems no VIIS: 2").contains("jānorāda pamatojums");
      Screens.take(anna.page(), "masters-preview");
      anna.press("carryOut").page().locator(".r-messages").first().waitFor();
      assertThat(anna.error("reason")).contains("vajadzīgs pamatojums");

      settle(anna, "vadītājs", "take");
      assertThat(anna.said()).contains("Pārņemts no VIIS: 1");
      settle(anna, "tālrunis", "send");
      assertThat(anna.said()).contains("Labojumu datnē ielikts: 1");
      assertThat(anna.page().locator(".r-empty").count()).isEqualTo(1);

      anna.open("/childminder/entry/" + number);
      assertThat(anna.main())
          .contains("Vita Liepa")
          .contains("avots: VIIS, stāvoklis " + TODAY)
          .contains("pārzinis: Valsts ieņēmumu dienests");
      Screens.take(anna.page(), "masters-entry");
    }
    Session session = new Session(SERVER);
    session.loginDemo("anna");
    assertThat(session.get("/master/corrections.csv?register=CHILD_MINDER").body())
        .startsWith("number,change,field,value,was")
        .contains(number + ",SET,publicPhone,")
        .doesNotContain("manager");
    assertThat(session.get("/master/ours.csv?register=CHILD_MINDER").body())
        .startsWith("number,registeredOn,displayName")
        .contains(number);
    assertThat(session.get("/master/differences.csv?state=TAKEN").body()).contains("Vita Liepa");
  }

  private static void compare(AtDesk anna, String file) {
    anna.open("/master/compare").fill(Map.of("register", "CHILD_MINDER", "stateOn", TODAY));
    anna.page()
        .locator("[id$=':file']")
        .first()
        .setInputFiles(new FilePayload("viis.csv", "text/csv", file.getBytes(UTF_8)));
    anna.press("start");
  }

  /** All entries as we have them, but two values of one. */
  private String file(String number) {
    return rows
        .all(
            "select number || ',' || case number when ? then 'Vita Liepa' else coalesce('\"' ||"
                + " manager || '\"', '') end || ',' || case number when ? then '+371 29999999' else"
                + " coalesce(public_phone, '') end from child_minder_current order by number",
            number,
            number)
        .stream()
        .collect(Collectors.joining("\n", "number,manager,publicPhone\n", "\n"));
  }

  private static void settle(AtDesk anna, String field, String act) {
    anna.open("/master/differences?register=CHILD_MINDER");
    anna.page().locator("input[name=difference][aria-label*='" + field + "']").check();
    anna.press(act).press("carryOut").page().locator(".r-messages").first().waitFor();
  }
}
