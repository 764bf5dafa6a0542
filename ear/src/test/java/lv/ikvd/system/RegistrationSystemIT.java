package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.document.report.PdfCode;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Decider;
import lv.ikvd.system.desk.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Public service 7, registration of a child-minder, from the typed application to the extract that
 * anyone verifies: through pages alone, the same on both packagings.
 */
class RegistrationSystemIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @ParameterizedTest
  @EnumSource
  void registersAChildMinder(Packaging packaging) throws Exception {
    RunningServer server = packaging.server();
    Application application = Application.invented();
    String shots = "service7-" + packaging.label() + "-";
    try (Clerk anna = new Clerk(server);
        Decider ilze = new Decider(server);
        Visitor parent = new Visitor(server)) {
      anna.type(application);
      Screens.take(anna.page(), shots + "application");
      String number = anna.send();
      assertThat(anna.says())
          .contains(application.name(), "Saimnieciskā darbība vēl nav reģistrēta");
      anna.take(number).activityRegistered(number).check(number);
      Screens.take(anna.page(), shots + "checked");
      anna.compose(number);
      Screens.take(anna.page(), shots + "act");
      anna.propose();
      assertThat(anna.openCase(number).says()).doesNotContain("nepilnību skaits");

      String decision = ilze.sign(number);
      String entry = ilze.openCase(number).entryNumber();
      isPublic(parent, entry, application);
      Screens.take(parent.page(), shots + "card");
      isNotified(anna, number, decision, application);
      Screens.take(anna.page(), shots + "decided");
      isTrueByItsCode(parent, document(anna, number), server, decision);

      String extract = anna.extract(entry);
      isTrue(parent, extract);
      Screens.take(parent.page(), shots + "verified");
      assertThat(text(anna.download("/issued/" + extract))).contains(extract, entry);
    }
  }

  /** A refusal says why, and nobody becomes public by it. */
  @Test
  void refusesWithGrounds() throws Exception {
    RunningServer server = MicroServer.shared();
    Application application = Application.invented();
    try (Clerk anna = new Clerk(server);
        Decider ilze = new Decider(server);
        Visitor parent = new Visitor(server)) {
      List<String> before = found(parent, application);
      String number = anna.type(application).send();
      anna.take(number).checkButOne(number, "CRIMINAL_RECORD", "Ierobežojums strādāt ar bērniem.");
      anna.compose(number)
          .decideFor("REFUSE", "GROUND_CRIMINAL_RECORD", "Izņēmumu likums neparedz.");
      Screens.take(anna.page(), "service7-refusal-act");
      anna.propose();
      String decision = ilze.sign(number);

      assertThat(ilze.openCase(number).says()).contains(decision, "atteikt reģistrāciju");
      assertThat(ilze.page().locator("a[href*='/childminder/entry/']").count()).isZero();
      isNotified(anna, number, decision, application);
      assertThat(text(document(anna, number))).contains("72. pants");
      isTrue(parent, decision);
      assertThat(found(parent, application)).isEqualTo(before);
    }
  }

  /** The entries that the public list finds by a name; others may bear the same. */
  private static List<String> found(Visitor parent, Application application) {
    parent.open("/public/").find(application.name());
    return parent.page().locator("a[href*='/public/childminder/']").all().stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private static void isPublic(Visitor parent, String entry, Application application) {
    parent.open("/public/childminder/" + entry);
    assertThat(parent.says())
        .contains(application.name(), application.phone(), application.place())
        .doesNotContain(
            application.code(),
            application.email(),
            application.home(),
            application.assistantCode());
    parent.open("/public/").find(application.name());
    assertThat(parent.page().locator("a[href$='/public/childminder/" + entry + "']").count())
        .isEqualTo(1);
    parent.open("/public/childminder/" + entry);
  }

  /** The document is made and sent without anybody's doing: by the system's own role. */
  private static void isNotified(
      Clerk anna, String number, String decision, Application application) throws Exception {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(anna.openCase(number).says())
                    .contains("Uzskatāms par paziņotu")
                    .containsPattern("Apstrīdēšana\\s+līdz \\d\\d\\.\\d\\d\\.\\d{4}"));
    assertThat(text(document(anna, number))).contains(decision, application.name());
    List<MimeMessage> mail = Mailbox.of(application.email());
    assertThat(mail).hasSize(1);
    try (InputStream raw = mail.get(0).getInputStream()) {
      assertThat(new String(raw.readAllBytes(), StandardCharsets.ISO_8859_1))
          .contains("application/pdf");
    }
    assertThat(mail.get(0).getSubject()).contains(decision);
  }

  private static byte[] document(Clerk anna, String number) {
    String address =
        anna.page()
            .locator("#documents a[href*='/case/document/" + number + "']")
            .last()
            .getAttribute("href");
    return anna.download(address.substring("/ikvis".length()));
  }

  private static void isTrue(Visitor parent, String number) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              parent.open("/public/verify/" + number);
              assertThat(parent.page().locator(".r-verdict-in-force").count()).isEqualTo(1);
            });
  }

  /** A parent with a telephone before the paper; a number that somebody changed is told apart. */
  private static void isTrueByItsCode(
      Visitor parent, byte[] pdf, RunningServer server, String decision) {
    String address = PdfCode.of(pdf);
    assertThat(address).isEqualTo(server.baseUrl() + "/public/verify/" + decision);
    parent.page().navigate(address);
    assertThat(parent.says()).contains("Jā", decision);
    assertThat(parent.page().locator(".r-verdict-in-force").count()).isEqualTo(1);

    parent.page().navigate(address.replaceFirst("\\d{4}-", "1999-"));
    assertThat(parent.page().locator(".r-verdict-refused").count()).isEqualTo(1);
    assertThat(parent.page().locator(".r-verdict-in-force").count()).isZero();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group();
  }
}
