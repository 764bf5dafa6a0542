package lv.ikvd.seal.service;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.asic.xades.ASiCWithXAdESSignatureParameters;
import eu.europa.esig.dss.asic.xades.signature.ASiCWithXAdESService;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.signature.AbstractSignatureParameters;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import lv.ikvd.problem.entity.Problem;

/** Signs files with one key and a time stamp. */
final class Signing {

  private final SealKey key;
  private final Clock clock;

  Signing(SealKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /** PAdES-BASELINE-T. */
  SealFacts pdf(Path pdf, Path target) {
    Stamp stamp = new Stamp(key.timeStamps());
    PdfBoxNativeObjectFactory objects = new PdfBoxNativeObjectFactory();
    objects.setResourcesHandlerBuilder(() -> new FileResources(target.getParent()));
    PAdESService service = new PAdESService(verifier());
    service.setPdfObjFactory(objects);
    service.setTspSource(stamp);
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
    prepare(parameters);
    DSSDocument document = new FileDocument(pdf.toFile());
    document.setMimeType(MimeTypeEnum.PDF);
    return write(
        target,
        stamp,
        () -> service.getDataToSign(document, parameters),
        value -> service.signDocument(document, parameters, value));
  }

  /** ASiC-E with XAdES-BASELINE-T. */
  SealFacts container(List<PackedFile> files, Path target) {
    Stamp stamp = new Stamp(key.timeStamps());
    ASiCWithXAdESService service = new ASiCWithXAdESService(verifier());
    service.setTspSource(stamp);
    ASiCWithXAdESSignatureParameters parameters = new ASiCWithXAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_T);
    parameters.aSiC().setContainerType(ASiCContainerType.ASiC_E);
    prepare(parameters);
    List<DSSDocument> documents = files.stream().map(Signing::document).toList();
    return write(
        target,
        stamp,
        () -> service.getDataToSign(documents, parameters),
        value -> service.signDocument(documents, parameters, value));
  }

  private static DSSDocument document(PackedFile file) {
    FileDocument document = new FileDocument(file.file().toFile());
    document.setName(file.name());
    return document;
  }

  private void prepare(AbstractSignatureParameters<?> parameters) {
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(key.certificate());
    parameters.setCertificateChain(key.entry().getCertificateChain());
    parameters.bLevel().setSigningDate(Date.from(clock.instant()));
  }

  /**
   * Nothing is asked for over the network but the time stamp. Whether the certificate is in force
   * is asked by the caller, of the application's clock and not of the machine's.
   */
  private static CommonCertificateVerifier verifier() {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setAIASource(null);
    verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
    verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
    return verifier;
  }

  /** What is to be signed. */
  private interface Content {
    ToBeSigned get();
  }

  private SealFacts write(
      Path target, Stamp stamp, Content content, Function<SignatureValue, DSSDocument> signing) {
    try {
      SignatureValue value = key.token().sign(content.get(), DigestAlgorithm.SHA256, key.entry());
      signing.apply(value).save(target.toString());
      return new SealFacts(
          stamp.at(),
          DSSASN1Utils.getHumanReadableName(key.certificate()),
          key.certificate().getSerialNumber().toString(16),
          value.getAlgorithm().getName());
    } catch (DSSException | IOException failure) {
      throw Problem.unavailable("SEAL-005").because(failure);
    }
  }
}
