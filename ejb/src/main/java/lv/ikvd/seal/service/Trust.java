package lv.ikvd.seal.service;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.seal.service.testpki.TestPkiKeeper;
import org.eclipse.microprofile.config.Config;

/**
 * Whose certificates are believed: those of the folder {@code ikvis.seal.trust}, as a trusted list
 * names them, and with {@code ikvis.seal=test} the test authority. The folder is read anew for each
 * validation, so that a certificate laid there counts at once; it holds a few small files.
 */
@ApplicationScoped
public class Trust {

  private SealSettings settings;
  private TestPkiKeeper pki;

  protected Trust() {}

  @Inject
  Trust(Config config, TestPkiKeeper pki) {
    this(SealSettings.read(config), pki);
  }

  public Trust(SealSettings settings, TestPkiKeeper pki) {
    LibraryLog.quieten();
    this.settings = settings;
    this.pki = pki;
  }

  /** What a validation asks. Without {@code online} nothing is fetched over the network. */
  public CertificateVerifier verifier() {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    if (settings.test()) {
      pki.keys().trusted().forEach(trusted::addCertificate);
    }
    files("cer", "crt", "pem")
        .forEach(file -> trusted.addCertificate(DSSUtils.loadCertificate(file.toFile())));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trusted);
    verifier.setAIASource(settings.online() ? new DefaultAIASource() : null);
    if (settings.online()) {
      verifier.setOcspSource(new OnlineOCSPSource());
      verifier.setCrlSource(new OnlineCRLSource());
    } else {
      verifier.setCrlSource(
          new ExternalResourcesCRLSource(
              files("crl").stream()
                  .map(file -> new FileDocument(file.toFile()))
                  .toArray(DSSDocument[]::new)));
    }
    return verifier;
  }

  private List<Path> files(String... endings) {
    if (settings.trust() == null) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(Path.of(settings.trust()))) {
      return all.filter(file -> ends(file, endings)).sorted().toList();
    } catch (IOException | DSSException unreadable) {
      throw Problem.unavailable("SEAL-006").because(unreadable);
    }
  }

  private static boolean ends(Path file, String... endings) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Stream.of(endings).anyMatch(ending -> name.endsWith("." + ending));
  }
}
