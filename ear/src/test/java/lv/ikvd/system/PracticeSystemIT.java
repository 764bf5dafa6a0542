package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Secretary;
import lv.ikvd.system.desk.Visitor;
import lv.ikvd.system.desk.Voter;
import org.junit.jupiter.api.Test;

/**
 * Public services 9 and 10, certificates for private practice and their extension, from the typed
 * application over the vote of the commission to the certificate.
 */
class PracticeSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Rows ROWS = new Rows(SERVER);
  private static final String CERTIFICATE =
      "select certificate from private_practice_current where number = ?";
  private static final String ISSUED =
      "select i.number from issued_document i join proceeding p on p.id = i.proceeding_id"
          + " where i.kind = 'PP_CERTIFICATE' and p.number = ?";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final String EXPIRES =
      "select expires_on from private_practice_current where number = ?";
  private static final String FILES =
      "select count(*) from issued_document_file f join issued_document i"
          + " on i.id = f.issued_document_id where i.number = ?";

  @Test
  void anApplicationWithTwoProgrammesOpensTwoCasesOnOneFile() throws IOException {
    Application teacher = Application.invented();
    try (Clerk anna = new Clerk(SERVER)) {
      String first = anna.applyForCertificates(teacher, "Spāņu valoda", "Itāļu valoda");
      assertThat(anna.says()).contains(teacher.name(), "Spāņu valoda", "Bakalaura grāds");
      Screens.take(anna.page(), "service9-case");
      List<String> sisters =
          new Rows(SERVER)
              .all(
                  "select s.number from proceeding p join proceeding s on s.application_id ="
                      + " p.application_id and s.id <> p.id where p.number = '"
                      + first
                      + "'");
      assertThat(sisters).hasSize(1);
      assertThat(anna.page().content()).contains("/case/view/" + sisters.get(0));

      anna.take(first).check(first);
      assertThat(open(sisters.get(0))).as("what is about the teacher").isEqualTo(1);
      anna.improve(first, "AIM", "Sarunāties par ikdienu spāņu valodā.");
      assertThat(anna.page().locator(".r-programme-text ins").first().innerText())
          .contains("Sarunāties");
      Screens.take(anna.page(), "service9-improved");
      anna.compose(first);
      assertThat(anna.field("operative").inputValue())
          .contains("„Spāņu valoda”", "Ogres novads, Rīga", "lēmuma pieņemšanas dienu");
      Screens.take(anna.page(), "service9-act");
      anna.propose();

      String sitting = adopt(first, "Sarunāties par ikdienu spāņu valodā.");
      String entry = anna.openCase(first).entryNumber();
      anna.open("/privatepractice/entry/" + entry);
      assertThat(anna.says()).contains("spēkā", "Spāņu valoda", "SER-");
      Screens.take(anna.page(), "service9-entry");
      String certificate = ROWS.all(CERTIFICATE, entry).get(0);
      isPrinted(first, sitting, certificate);
      isRepeated(anna, entry, certificate);
    }
  }

  /**
   * The commission sits; each of it reads what the programme says, and votes for it; its secretary
   * counts and closes.
   */
  private static String adopt(String number, String said) {
    try (Secretary dace = new Secretary(SERVER)) {
      String sitting = dace.begin(List.of(number));
      for (String member : Voter.MEMBERS) {
        try (Voter voter = new Voter(SERVER, member)) {
          voter.look(sitting);
          assertThat(voter.says()).contains(said);
          voter.voteFor();
        }
      }
      dace.count(sitting);
      Screens.take(dace.page(), "sitting-counted");
      dace.close(sitting);
      Screens.take(dace.page(), "sitting-closed");
      return sitting;
    }
  }

  /** The secretary has the certificates of the sitting in one file, one a page. */
  private static void isPrinted(String number, String sitting, String certificate)
      throws IOException {
    try (Secretary dace = new Secretary(SERVER)) {
      String job = dace.print(sitting);
      ROWS.awaitDone(job);
      byte[] file = dace.printed(job);
      Screens.take(dace.page(), "service9-print");
      assertThat(PdfPages.of(file)).singleElement().asString().contains("Nr. " + certificate);
      assertThat(status(dace, "/job/list")).isEqualTo(403);
      assertThat(status(dace, "/job/view?id=" + another(number, sitting))).isEqualTo(404);
    }
  }

  /** The registrar comes to the sitting from the case and prints too. */
  private static String another(String number, String sitting) {
    try (Clerk anna = new Clerk(SERVER)) {
      anna.openCase(number).page().locator("a[href$='/board/view/" + sitting + "']").click();
      anna.page().locator("button[name=print]").click();
      anna.page().waitForURL("**/job/view?id=*");
      return anna.page().url().replaceAll(".*id=", "");
    }
  }

  private static int status(Secretary dace, String path) {
    return dace.page().request().get(SERVER.baseUrl() + path).status();
  }

  private static void isRepeated(Clerk anna, String entry, String certificate) throws IOException {
    anna.open("/privatepractice/entry/" + entry);
    anna.page().locator("a[href*='/privatepractice/duplicate/']").click();
    Screens.take(anna.page(), "service9-duplicate");
    anna.press("Izsniegt dublikātu", Pattern.compile(".*/privatepractice/entry/.*"));
    String duplicate = certificate + "-D1";
    assertThat(anna.says()).contains("Izsniegts dublikāts Nr. " + duplicate);
    await().atMost(Duration.ofSeconds(90)).until(() -> ROWS.count(FILES, duplicate) == 1);
    anna.page().reload();
    Screens.take(anna.page(), "service9-documents");
    assertThat(PdfPages.of(anna.download("/issued/" + duplicate)))
        .singleElement()
        .asString()
        .contains("Dublikāts sertifikātam Nr. " + certificate);
    try (Visitor parent = new Visitor(SERVER)) {
      parent.open("/public/verify/" + certificate);
      assertThat(parent.says()).contains("Sertifikāts ir spēkā").doesNotContain("dublikāts");
      Screens.take(parent.page(), "service9-verified");
      parent.open("/public/verify/" + duplicate);
      assertThat(parent.says())
          .contains("Sertifikāts ir spēkā", "Dokumenta Nr. " + certificate + " dublikāts");
    }
  }

  /** Checks of a case that nobody has answered. */
  private static long open(String number) {
    return Long.parseLong(
        new Rows(SERVER)
            .all(
                "select count(*) from rule_check c join proceeding p on p.rule_version_id ="
                    + " c.rule_version_id and p.procedure = c.procedure where p.number = '"
                    + number
                    + "' and not exists (select 1 from proceeding_check k where k.proceeding_id ="
                    + " p.id and k.code = c.code)")
            .get(0));
  }

  @Test
  void anExtensionIsComparedWithWhatWasCertifiedAndGivesACertificate() throws IOException {
    String entry =
        new Rows(SERVER)
            .all(
                "select number from private_practice_current c where status = 'IN_FORCE' and not"
                    + " exists (select 1 from proceeding p where p.entry_id = c.entry_id) order by"
                    + " expires_on limit 1")
            .get(0);
    try (Clerk anna = new Clerk(SERVER);
        Visitor parent = new Visitor(SERVER)) {
      String number =
          anna.fillExtension(
                  entry,
                  "Piecas tēmas, katrā pa četrām nodarbībām.",
                  "Nekurzeme",
                  "Alūksnes novads")
              .withoutPlace(1)
              .send();
      assertThat(anna.says()).contains("Piecas tēmas", "Valodu apguves metodika");
      assertThat(anna.page().locator("tr.r-differs").allInnerTexts())
          .anySatisfy(line -> assertThat(line).contains("Alūksnes novads"));
      Screens.take(anna.page(), "service10-case");
      anna.take(number).check(number).compose(number);
      assertThat(anna.field("operative").inputValue()).contains("par trim gadiem");
      anna.propose();
      Screens.take(anna.page(), "service10-proposed");

      String before = ROWS.all(CERTIFICATE, entry).get(0);
      LocalDate ends = LocalDate.parse(ROWS.all(EXPIRES, entry).get(0));
      adopt(number, "Piecas tēmas, katrā pa četrām nodarbībām.");
      String certificate = ROWS.all(ISSUED, number).get(0);
      assertThat(certificate).isNotEqualTo(before);
      anna.open("/privatepractice/entry/" + entry);
      assertThat(anna.says()).contains(certificate, DAY.format(ends.plusYears(3)));
      Screens.take(anna.page(), "service10-entry");
      await().atMost(Duration.ofSeconds(90)).until(() -> ROWS.count(FILES, certificate) == 1);
      assertThat(PdfPages.of(anna.download("/issued/" + certificate)))
          .singleElement()
          .asString()
          .contains("Nr. " + certificate);

      parent.open("/public/privatepractice/" + entry);
      assertThat(parent.says()).contains("Sertifikāts ir spēkā");
      parent.open("/public/verify/" + certificate);
      Screens.take(parent.page(), "service10-verified");
      assertThat(parent.says()).contains("Sertifikāts vēl nav stājies spēkā");
    }
  }
}
