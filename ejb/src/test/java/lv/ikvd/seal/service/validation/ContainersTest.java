package lv.ikvd.seal.service.validation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.seal.service.SignedFiles;
import lv.ikvd.seal.service.testpki.TestAuthority;
import lv.ikvd.seal.service.testpki.TestKey;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainersTest {

  private static final byte[] ASIC_E = MediaTypes.ASIC_E.getBytes(UTF_8);

  @TempDir Path folder;
  private SignedFiles files;

  @BeforeEach
  void material() {
    files = new SignedFiles(folder);
  }

  @Test
  void tellsWhoSignedAContainerAndWhatIsInIt() throws IOException {
    Path file = files.container("iesniegums.edoc", files.person());

    ContainerReport report = SignedFiles.containers().validate(file, "iesniegums.edoc");

    assertThat(report.kind()).isEqualTo(ContainerKind.EDOC);
    assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    assertThat(report.files())
        .extracting(ContainedFile::name)
        .containsExactlyInAnyOrder("iesniegums.txt", "pielikums.txt");
    ContainedFile first = report.files().get(0);
    try (InputStream content = first.open()) {
      assertThat(new String(content.readAllBytes(), UTF_8)).hasSizeGreaterThan(5);
    }
    assertThat(first.mediaType()).isEqualTo(MediaTypes.TEXT);
    ContainerSignature signature = report.signatures().get(0);
    assertThat(signature.signedAt()).isEqualTo(SignedFiles.NOW);
    assertThat(signature.timeStamped()).isTrue();
    assertThat(signature.level()).isEqualTo("XAdES-BASELINE-T");
    assertThat(signature.issuer()).isEqualTo("TEST IKVIS sertifikātu izdevējs");
    assertThat(signature.signer())
        .isEqualTo(
            new Signer(
                "Līga Bērziņa",
                "Līga",
                "Bērziņa",
                PersonalCode.parse(SignedFiles.CODE),
                null,
                null));
    assertThat(report.toString()).as("reaches logs").doesNotContain("10104");
  }

  @Test
  void tellsWhoSignedAPdf() {
    Path file = files.signedPdf("iesniegums.pdf", files.person());

    ContainerReport report = SignedFiles.containers().validate(file, "iesniegums.pdf");

    assertThat(report.kind()).isEqualTo(ContainerKind.PDF);
    assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    assertThat(report.signatures().get(0).level()).isEqualTo("PAdES-BASELINE-T");
    assertThat(report.files().get(0).mediaType()).isEqualTo(MediaTypes.PDF);
  }

  @Test
  void findsNoSignatureWhereThereIsNone() {
    assertThat(validate(files.pdf("p.pdf")).kind()).isEqualTo(ContainerKind.UNSIGNED_PDF);
    assertThat(validate(files.pdf("p.pdf")).verdict()).isEqualTo(Verdict.UNSIGNED);
    Path text = files.write("a.txt", "abc".getBytes(UTF_8));
    assertThat(validate(text).kind()).isEqualTo(ContainerKind.OTHER);
    Path archive = files.zip("a.zip", Map.of("a.txt", "abc".getBytes(UTF_8)));
    assertThat(validate(archive).kind()).isEqualTo(ContainerKind.OTHER);
  }

  @Test
  void refusesWhatWasChangedAfterTheSignature() {
    Path container = files.container("a.asice", files.person());

    for (Map.Entry<String, byte[]> change :
        Map.of(
                "iesniegums.txt", "Lūdzu izslēgt.".getBytes(UTF_8),
                "klāt.txt", "pielikts".getBytes(UTF_8))
            .entrySet()) {
      Map<String, byte[]> changes = new HashMap<>();
      changes.put(change.getKey(), change.getValue());
      assertThat(validate(files.changed("b.asice", container, changes)).verdict())
          .as(change.getKey())
          .isEqualTo(Verdict.INVALID);
    }
    Map<String, byte[]> without = new HashMap<>();
    without.put("pielikums.txt", null);
    assertThat(validate(files.changed("c.asice", container, without)).verdict())
        .isEqualTo(Verdict.INVALID);
  }

  @Test
  void refusesAPdfThatShowsMoreThanWasSigned() throws IOException {
    Path signed = files.signedPdf("a.pdf", files.person());
    byte[] flipped = Files.readAllBytes(signed);
    flipped[60] ^= 1;

    assertThat(validate(signed).verdict()).isEqualTo(Verdict.VALID);
    assertThat(validate(noted(signed, new PDRectangle(10, 10, 50, 50))).verdict())
        .isEqualTo(Verdict.INVALID);
    assertThat(validate(noted(signed, null)).verdict())
        .as("the library cannot say what was added")
        .isEqualTo(Verdict.INVALID);
    assertThat(validate(files.write("flipped.pdf", flipped)).verdict()).isEqualTo(Verdict.INVALID);
  }

  private Path noted(Path signed, PDRectangle where) throws IOException {
    Path noted = folder.resolve("noted.pdf");
    try (PDDocument document = Loader.loadPDF(signed.toFile())) {
      PDAnnotationText note = new PDAnnotationText();
      note.setContents("nav tā");
      if (where != null) {
        note.setRectangle(where);
      }
      document.getPage(0).getAnnotations().add(note);
      document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      try (var out = Files.newOutputStream(noted)) {
        document.saveIncremental(out);
      }
    }
    return noted;
  }

  @Test
  void tellsAForeignIssuerAnEndedAndARevokedCertificate() {
    assertThat(validate(files.container("f.edoc", files.stranger())).verdict())
        .isEqualTo(Verdict.FOREIGN);

    Instant ended = SignedFiles.NOW.minus(400, ChronoUnit.DAYS);
    TestAuthority authority = SignedFiles.pki().authority();
    TestKey old =
        authority.person(
            "Ilze", "Ozola", SignedFiles.CODE, ended.minus(700, ChronoUnit.DAYS), ended);
    assertThat(validate(files.container("e.edoc", old)).verdict()).isEqualTo(Verdict.EXPIRED);
    SignedFiles then = new SignedFiles(folder, ended.minus(10, ChronoUnit.DAYS));
    assertThat(validate(then.container("t.edoc", old)).verdict())
        .as("the time stamp says that it was in force")
        .isEqualTo(Verdict.VALID);

    TestKey revoked = authority.revocable("Juris", "Kalns", SignedFiles.CODE);
    files.write(
        "list.crl",
        authority.revoked(revoked.certificate(), SignedFiles.NOW.minus(3, ChronoUnit.DAYS)));
    Path file = files.container("r.edoc", revoked);
    assertThat(SignedFiles.containers(folder, SignedFiles.NOW).validate(file, "r.edoc").verdict())
        .isEqualTo(Verdict.REVOKED);
    assertThat(validate(file).verdict())
        .as("nobody says whether it was")
        .isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void opensNoBombNoClimbingNameAndNoBrokenArchive() throws IOException {
    byte[] signature = "<a/>".getBytes(UTF_8);
    refuses("SEAL-202", entries("bomb.bin", new byte[60 * 1024 * 1024]));
    Map<String, byte[]> many = entries("0.txt", signature);
    for (int i = 1; i < 600; i++) {
      many.put(i + ".txt", signature);
    }
    refuses("SEAL-202", many);
    refuses("SEAL-203", entries("../../etc/passwd", signature));
    refuses("SEAL-203", entries("a\\b.txt", signature));
    refuses("SEAL-203", entries("/a.txt", signature));
    refuses("SEAL-205", entries("[Content_Types].xml", signature));
    refuses(
        "SEAL-206",
        entries(
            "META-INF/signatures0.xml",
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
                .getBytes(UTF_8)));
    refuses("SEAL-208", entries("META-INF/signature.p7s", signature));
    refuses("SEAL-204", new LinkedHashMap<>(Map.of("a.txt", signature)));

    byte[] whole = Files.readAllBytes(files.container("w.edoc", files.person()));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> validate(files.write("half.edoc", half))).hasMessage("SEAL-201");
    assertThatThrownBy(
            () -> validate(files.write("x.pdf", "%PDF-1.7 and then nothing".getBytes(UTF_8))))
        .isInstanceOf(Problem.class)
        .hasMessage("SEAL-207");
  }

  @Test
  void refusesANameThatIsThereTwice() throws IOException {
    Map<String, byte[]> both = entries("aaaa.txt", "1".getBytes(UTF_8));
    both.put("bbbb.txt", "2".getBytes(UTF_8));
    Path file = files.zip("twice.edoc", both);
    String bytes = Files.readString(file, ISO_8859_1);
    Files.writeString(file, bytes.replace("bbbb.txt", "aaaa.txt"), ISO_8859_1);

    assertThatThrownBy(() -> validate(file)).hasMessage("SEAL-203");
  }

  private void refuses(String code, Map<String, byte[]> entries) {
    Path file = files.zip("bad.edoc", entries);
    assertThatThrownBy(() -> validate(file)).isInstanceOf(Problem.class).hasMessage(code);
  }

  private static Map<String, byte[]> entries(String name, byte[] content) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", ASIC_E);
    entries.put(name, content);
    return entries;
  }

  private static ContainerReport validate(Path file) {
    return SignedFiles.containers().validate(file, file.getFileName().toString());
  }
}
