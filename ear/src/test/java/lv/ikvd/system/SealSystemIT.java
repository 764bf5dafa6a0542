package lv.ikvd.system;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HexFormat;
import lv.ikvd.seal.service.SealSettings;
import lv.ikvd.seal.service.Trust;
import lv.ikvd.seal.service.testpki.TestPki;
import lv.ikvd.seal.service.testpki.TestPkiKeeper;
import lv.ikvd.seal.service.validation.ContainerReport;
import lv.ikvd.seal.service.validation.Containers;
import lv.ikvd.seal.service.validation.Verdict;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Decider;
import lv.ikvd.system.desk.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision goes out sealed; the case, the public check and the file itself say so. */
class SealSystemIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
  private static final String SEAL = "TEST Izglītības kvalitātes valsts dienests";

  private final MicroServer server = MicroServer.shared();
  private final Rows rows = new Rows(server);

  @TempDir Path folder;

  @Test
  void sealsADecisionBeforeItGoesOut() throws Exception {
    try (Clerk anna = new Clerk(server);
        Decider ilze = new Decider(server);
        Visitor parent = new Visitor(server)) {
      String number = anna.type(Application.invented()).send();
      anna.take(number).activityRegistered(number).check(number);
      anna.compose(number).propose();
      String decision = ilze.sign(number);
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> assertThat(anna.openCase(number).says()).contains("Uzskatāms par paziņotu"));

      assertThat(anna.page().locator("#documents").innerText())
          .containsPattern(
              "Elektroniskais zīmogs \\d\\d\\.\\d\\d\\.\\d{4}\\..\\d\\d:\\d\\d, dokumenta datums");
      Screens.take(anna.page(), "seal-case");
      ContainerReport report = validate(anna, number);
      assertThat(report.verdict()).isEqualTo(Verdict.VALID);
      assertThat(report.signatures()).hasSize(1);
      assertThat(report.signatures().get(0).signer().name()).isEqualTo(SEAL);
      assertThat(
              rows.count(
                  "select count(*) from notice n join issued_document_file f on f.document_id ="
                      + " n.document_id join issued_document_seal s on s.issued_document_id ="
                      + " f.issued_document_id join issued_document i on i.id ="
                      + " f.issued_document_id where i.number = ?",
                  decision))
          .as("the notice has the sealed file")
          .isOne();

      parent.open("/public/verify/" + decision);
      assertThat(parent.says())
          .contains(SEAL, "Dokumenta datums", "Elektroniskais zīmogs ar laika zīmogu");
      Screens.take(parent.page(), "seal-verify");
    }
  }

  private ContainerReport validate(Clerk anna, String number) throws Exception {
    String address =
        anna.page()
            .locator("#documents a[href*='/case/document/" + number + "']")
            .last()
            .getAttribute("href");
    Path file = folder.resolve("lemums.pdf");
    Files.write(file, anna.download(address.substring("/ikvis".length())));
    Files.copy(
        file, MicroServer.target().resolve("screens").resolve("sealed.pdf"), REPLACE_EXISTING);
    return new Containers(new Trust(SealSettings.ofTest(), pki()), Clock.system(RIGA))
        .validate(file, "lemums.pdf");
  }

  /** The certificates of the server. */
  private TestPkiKeeper pki() {
    byte[] keystore =
        HexFormat.of()
            .parseHex(rows.all("select encode(keystore, 'hex') from seal_test_keys").get(0));
    return new TestPkiKeeper() {
      @Override
      public TestPki keys() {
        return new TestPki(keystore);
      }
    };
  }
}
