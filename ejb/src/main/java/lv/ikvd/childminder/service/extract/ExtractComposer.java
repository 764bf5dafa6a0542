package lv.ikvd.childminder.service.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.ChildMinderRepository;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.childminder.service.Comparison;
import lv.ikvd.issuance.service.extract.ExtractDraft;
import lv.ikvd.issuance.service.extract.ExtractSource;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.EntryRowRepository;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * Puts into words what the register says of an entry. Reads past the use cases of officials, for
 * the worker and the public verification ask it too; what the public gets of it is one word.
 */
@ApplicationScoped
public class ExtractComposer implements ExtractSource {

  private EntryRowRepository entries;
  private ChildMinderRepository contents;
  private Rulebook rulebook;

  protected ExtractComposer() {}

  @Inject
  public ExtractComposer(
      EntryRowRepository entries, ChildMinderRepository contents, Rulebook rulebook) {
    this.entries = entries;
    this.contents = contents;
    this.rulebook = rulebook;
  }

  @Override
  public String register() {
    return ChildMinders.REGISTER;
  }

  @Override
  public String kind() {
    return ExtractKind.CODE;
  }

  @Override
  public Optional<ExtractDraft> draft(EntryRow entry, LocalDate asOn, Instant knownAt) {
    return entries
        .version(entry.id(), new AsOf(asOn, knownAt))
        .map(
            version ->
                new ExtractDraft(
                    version.id(),
                    new ExtractContent(
                            entry.number(),
                            entry.registeredOn(),
                            asOn,
                            knownAt,
                            shown(version, asOn),
                            history(entry.id(), asOn),
                            "Reģistra tiesiskais pamats: "
                                + rulebook.inForce(ChildMinders.RULES, asOn).citation()
                                + ".")
                        .toJson()));
  }

  /** What the register says of an entry on a day, as known at a moment; null means now. */
  public Optional<ExtractContent.Shown> shown(long entryId, LocalDate day, Instant knownAt) {
    return entries.version(entryId, new AsOf(day, knownAt)).map(version -> shown(version, day));
  }

  private ExtractContent.Shown shown(VersionRow version, LocalDate day) {
    ChildMinderContent content = contents.content(version.id());
    String status = ChildMinderEntries.status(content, day);
    List<String> places = content.places().stream().map(ExtractWords::place).toList();
    return new ExtractContent.Shown(
        status,
        ExtractWords.status(status, content),
        content.displayName(),
        ExtractWords.providerKind(content.providerKind()),
        ExtractWords.serviceKind(content.serviceKind()),
        places.isEmpty() ? List.of("nav norādīta") : places,
        content.persons().stream().map(AttachedPerson::name).map(ExtractWords::name).toList());
  }

  /** Facts alone, each against what was in force on its day before it was recorded. */
  private List<ExtractContent.Line> history(long entryId, LocalDate asOn) {
    return entries.versions(entryId).stream()
        .filter(VersionRow::isFact)
        .filter(fact -> !fact.validFrom().isAfter(asOn))
        .sorted(Comparator.comparing(VersionRow::validFrom).thenComparing(VersionRow::versionNo))
        .map(
            fact ->
                new ExtractContent.Line(fact.validFrom(), change(entryId, fact), fact.citation()))
        .toList();
  }

  private String change(long entryId, VersionRow fact) {
    AsOf before = new AsOf(fact.validFrom(), fact.recordedAt().minus(1, ChronoUnit.MICROS));
    ChildMinderContent after = contents.content(fact.id());
    return entries
        .version(entryId, before)
        .map(version -> contents.content(version.id()))
        .map(was -> ExtractWords.change(was, after, Comparison.of(was, after)))
        .orElse("Reģistrēts");
  }
}
