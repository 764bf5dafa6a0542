package lv.ikvd.recognition.service.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.papers.Enclosure;
import lv.ikvd.proceeding.service.papers.Enclosures;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.entity.RecognitionReader;
import lv.ikvd.recognition.entity.RecognitionRepository;
import lv.ikvd.recognition.service.Recognitions;
import lv.ikvd.registry.service.RecordedVersion;

/** Each decision to recognise goes out with the certificate. */
@ApplicationScoped
public class CertificateEnclosure implements Enclosures {

  private static final String GIVING = "RECOGNISE";

  @Inject private RecognitionRepository repository;
  @Inject private RecognitionReader reader;
  @Inject private CodeWords codes;

  @Override
  public String register() {
    return Recognitions.REGISTER;
  }

  @Override
  public String kind() {
    return RecognitionCertificate.KIND;
  }

  @Override
  public List<Enclosure> of(Enactment decision, List<RecordedVersion> made) {
    return GIVING.equals(decision.kind())
        ? made.stream().map(version -> enclosure(decision, version)).toList()
        : List.of();
  }

  private Enclosure enclosure(Enactment decision, RecordedVersion version) {
    RecognitionContent content = repository.content(version.versionId());
    ForeignQualification said = content.qualification();
    Wording words = codes.on(decision.effectiveOn());
    CertificateFacts facts =
        new CertificateFacts(
            reader.nameOf(decision.partyId()),
            version.number(),
            said.title(),
            words.name(Recognitions.STATE, said.state()),
            said.institution(),
            words.name(Recognitions.PURPOSE, said.purpose()),
            content.recognisedOn(),
            content.validUntil(),
            decision.citation());
    return new Enclosure(version, null, facts.toJson());
  }
}
