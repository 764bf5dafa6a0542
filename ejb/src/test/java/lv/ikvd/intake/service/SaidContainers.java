package lv.ikvd.intake.service;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.seal.service.SignedFiles;
import lv.ikvd.seal.service.validation.ContainedFile;
import lv.ikvd.seal.service.validation.ContainerKind;
import lv.ikvd.seal.service.validation.ContainerReport;
import lv.ikvd.seal.service.validation.ContainerSignature;
import lv.ikvd.seal.service.validation.Containers;
import lv.ikvd.seal.service.validation.Signer;
import lv.ikvd.seal.service.validation.Verdict;

/**
 * Says of files with certain names what the test wants to be said of their signatures; of others
 * what is found. How signatures are judged is the matter of the seal's own tests.
 */
final class SaidContainers extends Containers {

  static final Instant SIGNED_AT = Instant.parse("2026-03-01T10:00:00Z");

  private final Map<String, ContainerReport> said = new HashMap<>();
  private final Containers found = SignedFiles.containers();

  /** A container with a PDF and a web page, signed by a person. */
  SaidContainers says(String name, Verdict verdict, String code, String given, String family) {
    said.put(
        name,
        new ContainerReport(
            ContainerKind.ASICE,
            List.of(
                file("iesniegums.pdf", "application/pdf", "%PDF-1.7\n" + name),
                file("lapa.html", "text/html", "<html></html>")),
            List.of(
                new ContainerSignature(
                    new Signer(
                        given + " " + family,
                        given,
                        family,
                        code == null ? null : PersonalCode.parse(code),
                        null,
                        null),
                    SIGNED_AT,
                    true,
                    "XAdES-BASELINE-LT",
                    "TEST CA",
                    verdict))));
    return this;
  }

  @Override
  public ContainerReport validate(Path file, String name) {
    ContainerReport report = said.get(name);
    return report == null ? found.validate(file, name) : report;
  }

  private static ContainedFile file(String name, String mediaType, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ContainedFile(name, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes));
  }
}
