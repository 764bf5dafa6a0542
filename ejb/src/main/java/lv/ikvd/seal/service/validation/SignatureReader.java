package lv.ikvd.seal.service.validation;

import eu.europa.esig.dss.diagnostic.AbstractTokenProxy;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlSignatureScope;
import eu.europa.esig.dss.enumerations.SignatureScopeType;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import lv.ikvd.party.entity.PersonalCode;

/** Reads what the library found of the signatures of one file. */
final class SignatureReader {

  private static final Pattern CODE = Pattern.compile("PNOLV-([0-9]{6}-?[0-9]{5})");
  private static final Pattern REGISTRATION = Pattern.compile("(?:NTR|VAT)LV-(?:LV)?([0-9]{11})");

  private final DiagnosticData found;
  private final SimpleReport said;
  private final Predicate<SignatureWrapper> whole;

  private SignatureReader(Reports reports, Predicate<SignatureWrapper> whole) {
    this.found = reports.getDiagnosticData();
    this.said = reports.getSimpleReport();
    this.whole = whole;
  }

  /** The signatures of a container, whose files are named as it names them. */
  static List<ContainerSignature> ofContainer(
      SignedDocumentValidator validator, Set<String> files) {
    return new SignatureReader(
            validator.validateDocument(), signature -> names(signature).containsAll(files))
        .all();
  }

  /**
   * Those of a PDF. Nothing but a later signature, or what proves one, may have been added after a
   * signature: such a change can show something else than was signed.
   */
  static List<ContainerSignature> ofPdf(SignedDocumentValidator validator) {
    Reports reports = validator.validateDocument();
    String last = reports.getSimpleReport().getSignatureIdList().stream().reduce("", (a, b) -> b);
    return new SignatureReader(
            reports, signature -> unchanged(signature, signature.getId().equals(last)))
        .all();
  }

  private static Set<String> names(SignatureWrapper signature) {
    return signature.getSignatureScopes().stream()
        .filter(scope -> scope.getScope() == SignatureScopeType.FULL)
        .map(XmlSignatureScope::getName)
        .collect(Collectors.toSet());
  }

  /** What was added and could not be told what it is counts as a change. */
  private static boolean unchanged(SignatureWrapper signature, boolean last) {
    boolean told = !names(signature).isEmpty() || signature.arePdfObjectModificationsDetected();
    return told
        && signature.getPdfUndefinedChanges().isEmpty()
        && signature.getPdfAnnotationChanges().isEmpty()
        && signature.getPdfVisualDifferenceConcernedPages().isEmpty()
        && signature.getPdfPageDifferenceConcernedPages().isEmpty()
        && signature.getPdfAnnotationsOverlapConcernedPages().isEmpty()
        && !(last && !signature.getPdfSignatureOrFormFillChanges().isEmpty());
  }

  private List<ContainerSignature> all() {
    return found.getSignatures().stream()
        .sorted(Comparator.comparing(SignatureReader::stampedAt))
        .map(this::read)
        .toList();
  }

  private ContainerSignature read(SignatureWrapper signature) {
    CertificateWrapper certificate = signature.getSigningCertificate();
    List<TimestampWrapper> stamps = stamps(signature);
    Date at = stampedAt(signature);
    return new ContainerSignature(
        certificate == null ? Signer.UNKNOWN : signer(certificate),
        at.getTime() == 0 ? null : at.toInstant(),
        !stamps.isEmpty(),
        signature.getSignatureFormat().toString(),
        certificate == null ? null : issuer(certificate),
        verdict(signature));
  }

  /** Only a time stamp that holds and covers the signature says when. */
  private static List<TimestampWrapper> stamps(SignatureWrapper signature) {
    return signature.getTLevelTimestamps().stream()
        .filter(AbstractTokenProxy::isSignatureValid)
        .filter(TimestampWrapper::isMessageImprintDataIntact)
        .toList();
  }

  private static Date stampedAt(SignatureWrapper signature) {
    Date claimed = signature.getClaimedSigningTime();
    return stamps(signature).stream()
        .map(TimestampWrapper::getProductionTime)
        .min(Comparator.naturalOrder())
        .orElse(claimed == null ? new Date(0) : claimed);
  }

  private Verdict verdict(SignatureWrapper signature) {
    boolean intact = signature.isSignatureIntact() && signature.isSignatureValid();
    if (!intact || !whole.test(signature)) {
      return Verdict.INVALID;
    }
    return switch (said.getIndication(signature.getId())) {
      case TOTAL_PASSED, PASSED -> Verdict.VALID;
      case TOTAL_FAILED, FAILED, INDETERMINATE, NO_SIGNATURE_FOUND -> doubt(signature);
    };
  }

  private Verdict doubt(SignatureWrapper signature) {
    return switch (said.getSubIndication(signature.getId())) {
      case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> Verdict.REVOKED;
      case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED ->
          Verdict.EXPIRED;
      case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE -> Verdict.FOREIGN;
      case FORMAT_FAILURE, HASH_FAILURE, SIG_CRYPTO_FAILURE, SIGNED_DATA_NOT_FOUND ->
          Verdict.INVALID;
      default -> Verdict.INDETERMINATE;
    };
  }

  /** The common name in the issuer's distinguished name, for the issuer may be unknown here. */
  private static String issuer(CertificateWrapper certificate) {
    try {
      return new LdapName(certificate.getCertificateIssuerDN())
          .getRdns().stream()
              .filter(part -> part.getType().equalsIgnoreCase("CN"))
              .map(part -> part.getValue().toString())
              .findFirst()
              .orElse(null);
    } catch (InvalidNameException oddName) {
      return certificate.getCertificateIssuerDN();
    }
  }

  private static Signer signer(CertificateWrapper certificate) {
    String number = certificate.getSubjectSerialNumber();
    return new Signer(
        certificate.getCommonName(),
        certificate.getGivenName(),
        certificate.getSurname(),
        PersonalCode.find(group(CODE, number)).orElse(null),
        certificate.getOrganizationName(),
        group(REGISTRATION, certificate.getOrganizationIdentifier()));
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text == null ? "" : text);
    return matcher.matches() ? matcher.group(1) : null;
  }
}
