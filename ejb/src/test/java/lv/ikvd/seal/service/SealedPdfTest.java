package lv.ikvd.seal.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.DecisionDocument;
import lv.ikvd.document.report.DecisionText;
import lv.ikvd.document.report.Pdf;
import lv.ikvd.document.report.Signatory;
import lv.ikvd.seal.service.validation.ContainerKind;
import lv.ikvd.seal.service.validation.ContainerReport;
import lv.ikvd.seal.service.validation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedPdfTest {

  private static final Clock CLOCK = Clock.fixed(SignedFiles.NOW, SignedFiles.RIGA);

  private final ElectronicSeal seal = SignedFiles.seal(CLOCK);

  @TempDir Path folder;

  @Test
  void aSealedDecisionIsStillArchivalAndSaysTheSame() throws IOException {
    Path plain = folder.resolve("plain.pdf");
    try (OutputStream out = Files.newOutputStream(plain)) {
      new DecisionDocument().write(decision(), out);
    }
    Path sealed = folder.resolve("sealed.pdf");
    SealFacts facts = seal.seal(plain, sealed);

    assertThat(facts.at()).isEqualTo(SignedFiles.NOW);
    assertThat(facts.algorithm()).isEqualTo("ECDSA with SHA256");
    Pdf pdf = new Pdf(Files.readAllBytes(sealed)).isArchival();
    assertThat(pdf.text()).isEqualTo(new Pdf(Files.readAllBytes(plain)).text());
    ContainerReport report = SignedFiles.containers().validate(sealed, "sealed.pdf");
    assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    assertThat(report.signatures().get(0).signer().seal()).isTrue();
  }

  @Test
  void severalFilesAreSealedTogether() {
    SignedFiles files = new SignedFiles(folder);
    Path target = folder.resolve("package.asice");
    seal.seal(
        List.of(
            new PackedFile("lemums.pdf", files.pdf("a.pdf")),
            new PackedFile("pielikums.pdf", files.pdf("b.pdf"))),
        target);

    ContainerReport report = SignedFiles.containers().validate(target, "package.asice");
    assertThat(report.kind()).isEqualTo(ContainerKind.ASICE);
    assertThat(report.files()).hasSize(2);
    assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    PublicKey key = SignedFiles.keys(CLOCK).open().certificate().getPublicKey();
    assertThat(new PlainXmlCheck(target).holds(key)).as("by the platform alone").isTrue();
    assertThat(new PlainXmlCheck(target).changed("pielikums.pdf").holds(key)).isFalse();
  }

  private static DecisionText decision() {
    return new DecisionText(
        Authority.SERVICE,
        "Rīgā",
        LocalDate.of(2026, 11, 28),
        "LEM-2026-000001",
        List.of("Zanei Ķēniņai", "Ogļu iela 15, Jelgava"),
        "Par reģistrāciju",
        List.of("Saņemts iesniegums."),
        List.of("Iesniegums atbilst prasībām."),
        List.of("Ministru kabineta noteikumi."),
        List.of("Reģistrēt."),
        List.of("Lēmumu var apstrīdēt mēneša laikā."),
        List.of(new Signatory("Ilze Kalniņa", "vadītāja")),
        "Lēmums parakstīts elektroniski.",
        URI.create("https://ikvis.example/ikvis/public/verify/LEM-2026-000001"),
        false,
        false);
  }
}
