package lv.ikvd.seal.service.validation;

import eu.europa.esig.dss.asic.xades.validation.ASiCContainerWithXAdESValidator;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.ikvd.document.entity.FileName;
import lv.ikvd.document.entity.MediaTypeSniffer;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.seal.service.Trust;

/** Says of a file that came in what it holds, who signed it and whether the signatures hold. */
@ApplicationScoped
public class Containers {

  private static final int HEAD = 64 * 1024;

  private Trust trust;
  private Clock clock;

  protected Containers() {}

  @Inject
  public Containers(Trust trust, Clock clock) {
    this.trust = trust;
    this.clock = clock;
  }

  /**
   * Validates a file. It has to stay where it is as long as the files in it are read.
   *
   * @param name under which it was sent; tells {@code .edoc} from {@code .asice}, nothing else
   * @throws Problem SEAL-201 broken archive, -202 too much in it, -203 names, -204 no container as
   *     the standard has it, -205 old eDoc, -206 entities in XML, -207 unreadable PDF, -208
   *     signatures of another kind
   */
  public ContainerReport validate(Path file, String name) {
    String mediaType = sniff(file);
    if (mediaType.equals(MediaTypes.PDF)) {
      List<ContainerSignature> signatures = pdf(file);
      return new ContainerReport(
          signatures.isEmpty() ? ContainerKind.UNSIGNED_PDF : ContainerKind.PDF,
          List.of(itself(file, name, mediaType)),
          signatures);
    }
    if (isZip(file) && ZipCheck.isContainer(file, name, mediaType)) {
      ZipCheck.Found found = ZipCheck.files(file, mediaType);
      return new ContainerReport(kind(name), found.files(), container(file, found.paths()));
    }
    return new ContainerReport(
        ContainerKind.OTHER, List.of(itself(file, name, mediaType)), List.of());
  }

  private List<ContainerSignature> pdf(Path file) {
    try {
      PDFDocumentValidator validator = new PDFDocumentValidator(new FileDocument(file.toFile()));
      return SignatureReader.ofPdf(prepared(validator));
    } catch (DSSException | IllegalArgumentException unreadable) {
      throw new Problem("SEAL-207").at("file").because(unreadable);
    }
  }

  private List<ContainerSignature> container(Path file, Set<String> paths) {
    try {
      ASiCContainerWithXAdESValidator validator =
          new ASiCContainerWithXAdESValidator(new FileDocument(file.toFile()));
      return SignatureReader.ofContainer(prepared(validator), paths);
    } catch (DSSException | IllegalArgumentException unreadable) {
      throw new Problem("SEAL-201").at("file").because(unreadable);
    }
  }

  private SignedDocumentValidator prepared(SignedDocumentValidator validator) {
    validator.setCertificateVerifier(trust.verifier());
    validator.setValidationTime(Date.from(clock.instant()));
    validator.setEnableEtsiValidationReport(false);
    return validator;
  }

  private static ContainerKind kind(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".edoc")
        ? ContainerKind.EDOC
        : ContainerKind.ASICE;
  }

  private static ContainedFile itself(Path file, String name, String mediaType) {
    try {
      return new ContainedFile(
          new FileName(name).value(),
          mediaType,
          Files.size(file),
          () -> Files.newInputStream(file));
    } catch (IOException gone) {
      throw new Problem("SEAL-201").at("file").because(gone);
    }
  }

  private static boolean isZip(Path file) {
    byte[] head = head(file, 2);
    return head.length == 2 && head[0] == 'P' && head[1] == 'K';
  }

  private static String sniff(Path file) {
    byte[] head = head(file, HEAD);
    return MediaTypeSniffer.sniff(head, head.length);
  }

  private static byte[] head(Path file, int length) {
    try (InputStream content = Files.newInputStream(file)) {
      return content.readNBytes(length);
    } catch (IOException broken) {
      throw new Problem("SEAL-201").at("file").because(broken);
    }
  }
}
