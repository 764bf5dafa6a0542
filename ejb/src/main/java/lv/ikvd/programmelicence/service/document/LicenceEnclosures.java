package lv.ikvd.programmelicence.service.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.papers.Enclosure;
import lv.ikvd.proceeding.service.papers.Enclosures;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.programmelicence.entity.LicenceRepository;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.registry.service.RecordedVersion;

/** Each decision that gives a licence or amends one goes out with it. */
@ApplicationScoped
public class LicenceEnclosures implements Enclosures {

  private LicenceRepository licences;
  private CodeWords names;

  protected LicenceEnclosures() {}

  @Inject
  public LicenceEnclosures(LicenceRepository licences, CodeWords names) {
    this.licences = licences;
    this.names = names;
  }

  @Override
  public String register() {
    return ProgrammeLicences.REGISTER;
  }

  @Override
  public String kind() {
    return LicenceKind.CODE;
  }

  @Override
  public List<Enclosure> of(Enactment decision, List<RecordedVersion> made) {
    if (!List.of(ProgrammeLicences.LICENSE, ProgrammeLicences.AMEND).contains(decision.kind())) {
      return List.of();
    }
    return made.stream().map(version -> licence(decision, version)).toList();
  }

  /** The first bears the number of the licence; an amended one says which version it is too. */
  private Enclosure licence(Enactment decision, RecordedVersion version) {
    LicencePaper paper =
        LicencePaper.of(
            licences.content(version.versionId()),
            names.on(decision.effectiveOn()),
            decision.effectiveOn(),
            decision.citation());
    String number =
        version.versionNo() == 1 ? version.number() : version.number() + "-G" + version.versionNo();
    return new Enclosure(version, number, paper.toJson());
  }
}
