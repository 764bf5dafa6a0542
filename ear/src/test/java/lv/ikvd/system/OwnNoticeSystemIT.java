package lv.ikvd.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Clerk;
import org.junit.jupiter.api.Test;

/**
 * A representative changes by a notice what the institution may change itself; a clerk who was
 * faster is told, and an official looks at what was noted.
 */
class OwnNoticeSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Rows ROWS = new Rows(SERVER);
  private static final String MINE =
      "select e.number from account a join register_entry e on e.id = a.entry_id where a.login ="
          + " 'sandra'";
  private static final Pattern OWN = Pattern.compile(".*/institution/own([?#].*)?");
  private static final Pattern ENTRY = Pattern.compile(".*/institution/entry/.*");
  private static final Pattern LIST = Pattern.compile(".*/institution/ownnotices.*");

  private final String phone = "+371 6" + (1_000_000 + new Random().nextInt(8_999_999));
  private final String website = "https://skola" + new Random().nextInt(1_000_000) + ".example";

  @Test
  void whatASchoolNotesIsInTheRegisterAndLookedAt() {
    String mine = ROWS.all(MINE).get(0);
    try (Clerk sandra = new Clerk(SERVER, "sandra", "demo-sandra-2026");
        Clerk anna = new Clerk(SERVER)) {
      opens(sandra, mine);
      refused(sandra);
      clerkIsFaster(anna, mine);
      sends(sandra);
      looks(anna, mine);
    }
  }

  private static void opens(Clerk sandra, String mine) {
    sandra.open("/institution/own");
    sandra.link("Paziņot izmaiņas").click();
    sandra.field("phone").waitFor();
    assertThat(sandra.field("name").count()).as("what needs a decision").isZero();
    assertThat(sandra.says()).contains(mine);
    assertThat(sandra.page().locator("aside.r-side").innerText())
        .contains("Nosaukums", "Dibinātāji", "Juridiskā adrese", "Lūgt grozījumus")
        .doesNotContain("Tālrunis");
    Screens.take(sandra.page(), "own-notice");
    String other =
        ROWS.all("select min(number) from institution_current where number <> ?", mine).get(0);
    sandra.open("/institution/ownnotice/" + other + "?number=" + other);
    assertThat(sandra.page().content()).as("none else can be named").doesNotContain(other + "<");
    sandra.open("/institution/ownnotice");
  }

  /** What cannot be read is refused beside the field, and nothing that was typed is lost. */
  private void refused(Clerk sandra) {
    sandra.fill("phone", phone).fill("email", "skola");
    sandra.button("Nosūtīt paziņojumu").click();
    sandra.page().locator("[id='form:email-error']:not(:empty)").waitFor();
    assertThat(sandra.field("phone").inputValue()).isEqualTo(phone);
    sandra.fill("email", "skola@example.lv");
  }

  private void clerkIsFaster(Clerk anna, String mine) {
    anna.open("/institution/change/" + mine + "?do=NOTICE");
    anna.fill("source", "Paziņojums Nr. 1-8/57").fill("website", website);
    anna.press("Saglabāt", ENTRY);
  }

  private void sends(Clerk sandra) {
    sandra.button("Nosūtīt paziņojumu").click();
    sandra.page().getByText("Pa šo laiku mainīts").first().waitFor();
    assertThat(sandra.says()).contains("ir mainījis cits lietotājs", "→ " + website);
    assertThat(sandra.field("phone").inputValue()).as("what was typed").isEqualTo(phone);
    assertThat(sandra.field("website").inputValue()).as("what was not touched").isEqualTo(website);
    Screens.take(sandra.page(), "own-notice-conflict");
    sandra.press("Nosūtīt paziņojumu", OWN);
    assertThat(sandra.says())
        .contains("Paziņotais ir ierakstīts reģistrā", phone, website, "Iestādes paziņojumi");
    Screens.take(sandra.page(), "own-notice-after");
  }

  private void looks(Clerk anna, String mine) {
    anna.open("/institution/ownnotices?q=" + mine + "&state=WAITING");
    assertThat(anna.says()).contains("jāapskata", "Tālrunis", "Sandra Liepsala");
    Screens.take(anna.page(), "own-notices");
    assertThat(new String(anna.download("/institution/ownnotices.csv?q=" + mine), UTF_8))
        .contains(mine, "Tālrunis", "jāapskata");
    anna.page().locator("main table a[href*='/entry/']").first().click();
    anna.page().waitForURL(ENTRY);
    assertThat(anna.says())
        .contains("Paziņoja iestādes pārstāvis Sandra Liepsala", "vēl nav apskatījusi", phone);
    Screens.take(anna.page(), "own-notice-history");
    anna.open("/institution/ownnotices?q=" + mine + "&state=WAITING");
    anna.button("Atzīmēt kā apskatītus").click();
    anna.page().getByText("Nav izvēlēts neviens paziņojums").first().waitFor();
    anna.page().locator("input[data-check-all]").check();
    anna.press("Atzīmēt kā apskatītus", LIST);
    anna.page().getByText("Kā apskatīti atzīmēti paziņojumi").first().waitFor();
    Screens.take(anna.page(), "own-notices-after");
    anna.open("/institution/entry/" + mine);
    assertThat(anna.says()).contains("; apskatīja Anna");
  }
}
