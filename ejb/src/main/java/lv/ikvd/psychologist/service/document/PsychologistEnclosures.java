package lv.ikvd.psychologist.service.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.papers.Enclosure;
import lv.ikvd.proceeding.service.papers.Enclosures;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistReader;
import lv.ikvd.psychologist.entity.PsychologistRepository;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.registry.service.RecordedVersion;

/** Each decision that gives a document goes out with it. */
record PsychologistEnclosures(
    PaperKind paper,
    Set<String> giving,
    PsychologistRepository repository,
    PsychologistReader reader,
    CodeWords codes)
    implements Enclosures {

  @Override
  public String register() {
    return Psychologists.REGISTER;
  }

  @Override
  public String kind() {
    return paper.name();
  }

  @Override
  public List<Enclosure> of(Enactment decision, List<RecordedVersion> made) {
    return giving.contains(decision.kind())
        ? made.stream().flatMap(version -> papers(decision, version)).toList()
        : List.of();
  }

  private Stream<Enclosure> papers(Enactment decision, RecordedVersion version) {
    PsychologistContent content = repository.content(version.versionId());
    return switch (paper) {
      case PS_CARD ->
          Stream.of(enclosure(decision, version, null, null, decision.effectiveOn(), null));
      case PS_CERTIFICATE ->
          content.certificates().stream()
              .filter(one -> isNew(version, one.number()))
              .map(
                  one ->
                      enclosure(
                          decision, version, one.number(), one.field(), one.from(), one.until()));
      case PS_SUPERVISOR_CARD ->
          content.rights().stream()
              .filter(one -> isNew(version, one.number()))
              .map(
                  one ->
                      enclosure(
                          decision, version, one.number(), one.field(), one.from(), one.until()));
    };
  }

  /** Given by this version, and not before. */
  private boolean isNew(RecordedVersion version, String number) {
    return !reader.saidBefore(version.entryId(), version.versionId(), number);
  }

  private Enclosure enclosure(
      Enactment decision,
      RecordedVersion version,
      String number,
      String field,
      LocalDate from,
      LocalDate until) {
    String named =
        field == null ? null : codes.on(decision.effectiveOn()).name(Psychologists.FIELD, field);
    PsychologistPaper said =
        new PsychologistPaper(
            reader.nameOf(decision.partyId()),
            version.number(),
            number,
            named,
            from,
            until,
            decision.citation());
    return new Enclosure(version, number, said.toJson());
  }
}
