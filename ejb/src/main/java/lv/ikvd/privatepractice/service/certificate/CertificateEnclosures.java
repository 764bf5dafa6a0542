package lv.ikvd.privatepractice.service.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import lv.ikvd.privatepractice.entity.certificate.CertificateReader;
import lv.ikvd.privatepractice.entity.certificate.CertifiedRow;
import lv.ikvd.privatepractice.service.PrivatePractice;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.papers.Enclosure;
import lv.ikvd.proceeding.service.papers.Enclosures;
import lv.ikvd.registry.service.RecordedVersion;

/** Each decision that gives a certificate goes out with it. */
@ApplicationScoped
public class CertificateEnclosures implements Enclosures {

  private static final Set<String> GIVING = Set.of("ISSUE", "EXTEND", "REISSUE");

  private CertificateReader certificates;

  protected CertificateEnclosures() {}

  @Inject
  public CertificateEnclosures(CertificateReader certificates) {
    this.certificates = certificates;
  }

  @Override
  public String register() {
    return PrivatePractice.REGISTER;
  }

  @Override
  public String kind() {
    return CertificateKind.CODE;
  }

  @Override
  public List<Enclosure> of(Enactment decision, List<RecordedVersion> made) {
    if (!GIVING.contains(decision.kind())) {
      return List.of();
    }
    return made.stream().map(version -> certificate(decision, version)).toList();
  }

  private Enclosure certificate(Enactment decision, RecordedVersion version) {
    CertifiedRow row =
        certificates.certified(version.versionId(), decision.decisionId()).orElseThrow();
    return new Enclosure(version, row.certificate(), new CertificateContent(row).toJson());
  }
}
