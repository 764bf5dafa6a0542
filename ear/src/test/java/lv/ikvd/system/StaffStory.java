package lv.ikvd.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Clerk;

/**
 * Checks the staff of an institution, from the list with the answers of the register of convictions
 * to the letter to the head.
 */
final class StaffStory {

  private static final Pattern CHECK = Pattern.compile(".*/teachingpermit/check/[0-9]+.*");
  private static final String TODAY = LocalDate.now(ZoneId.of("Europe/Riga")).toString();

  private final RunningServer server;
  private final Rows rows;
  private final String marker;
  private final String institution;

  StaffStory(RunningServer server, String marker) {
    this.server = server;
    this.rows = new Rows(server);
    this.marker = marker;
    this.institution =
        rows.all("select min(number) from institution_current where status = 'REGISTERED'").get(0);
  }

  /**
   * A check by the secretary of the commission.
   *
   * @param permitted personal code of somebody of the marker's name who has a permit
   * @return addresses that others may try
   */
  List<String> told(Clerk aiga, String permitted) throws IOException {
    aiga.open("/teachingpermit/checks");
    aiga.page().locator("a[href$='/teachingpermit/staff']").click();
    read(aiga, line("320987-51515", "Uldis", "skolotājs", "varbūt"));
    assertThat(aiga.says()).contains("Ierakstītais nav derīgs", "Nekas nav saglabāts");
    Screens.take(aiga.page(), "permit-staff-wrong");
    read(
        aiga,
        String.join(
            "\n",
            line(permitted, "Aldis", "sporta skolotājs", "dzēsta"),
            line("320987-51515", "Uldis", "skolotājs", "aizliegums"),
            line("320987-61616", "Vija", "pirmsskolas skolotāja", "dzēsta"),
            line("320987-71717", "Zane", "direktora vietniece", "nav")));
    assertThat(aiga.says()).contains("kļūdu nav", "ir atļauja", "liegts strādāt");
    Screens.take(aiga.page(), "permit-staff-good");
    aiga.press("Saglabāt pārbaudi (4)", CHECK);
    Screens.take(aiga.page(), "permit-staff-check");
    String id = aiga.page().url().replaceAll(".*/check/([0-9]+).*", "$1");
    letter(aiga, id);
    aiga.open("/teachingpermit/checks");
    Screens.take(aiga.page(), "permit-staff-list");
    String number =
        rows.all(
                "select d.number from issued_document d join teaching_permit_check c on"
                    + " c.issued_document_id = d.id where c.id = "
                    + id)
            .get(0);
    String notice =
        rows.all("select id::text from notice where key = 'letter-" + number + "'").get(0);
    return List.of(
        "/teachingpermit/check/" + id,
        "/teachingpermit/letter/" + id,
        "/teachingpermit/checks",
        "/teachingpermit/checks.csv",
        "/teachingpermit/staff",
        "/issued/" + number,
        "/notice/view/" + notice,
        "/public/verify/" + number,
        "/search?q=" + number,
        "/institution/entry/" + institution);
  }

  private void letter(Clerk aiga, String id) throws IOException {
    aiga.press("Uzrakstīt vēstuli", CHECK);
    await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                rows.count(
                        "select count(*) from notice n join issued_document d on n.key = 'letter-'"
                            + " || d.number join teaching_permit_check c on c.issued_document_id ="
                            + " d.id where n.listed_at is not null and c.id = "
                            + id)
                    == 1);
    aiga.open("/teachingpermit/check/" + id);
    Screens.take(aiga.page(), "permit-staff-letter");
    byte[] pdf = aiga.download("/teachingpermit/letter/" + id);
    assertThat(String.join(" ", PdfPages.of(pdf)))
        .contains("Uldis " + marker, "Vija " + marker, "Aldis " + marker, "Pārējiem pārbaudītajiem")
        .doesNotContain("Zane", "320987", "sodāmīb");
    aiga.press("Atzīmēt kā nosūtītu", CHECK);
    assertThat(aiga.says()).contains("Nosūtīts");
    Screens.take(aiga.page(), "permit-staff-sent");
  }

  /** The head's own question, by the account of the institution. */
  void asked(Clerk sandra, String code) {
    sandra.open("/institution/own");
    sandra.page().locator("a[href$='/teachingpermit/own']").click();
    sandra.fill("personalCode", code).fill("givenName", "Aldis").fill("familyName", "Cits");
    sandra.button("Pārbaudīt").click();
    assertThat(sandra.page().locator("[id='answer']").textContent()).contains("nav");
    sandra.fill("familyName", marker);
    sandra.button("Pārbaudīt").click();
    sandra.page().locator("text=Personai ir atļauja").waitFor();
    Screens.take(sandra.page(), "permit-own");
  }

  private void read(Clerk aiga, String list) {
    aiga.fill("institution", institution);
    aiga.page()
        .locator("[id$=':file']")
        .first()
        .setInputFiles(new FilePayload("darbinieki.csv", "text/csv", list.getBytes(UTF_8)));
    aiga.button("Pārbaudīt").click();
    aiga.page().locator(".r-messages[role=status]").first().waitFor();
  }

  private String line(String code, String given, String position, String answer) {
    return String.join(";", institution, code, given, marker, position, answer, TODAY);
  }
}
