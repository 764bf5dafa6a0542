package lv.ikvd.institution.service.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.ikvd.document.report.Typography;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.InstitutionRepository;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.InstitutionField;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.issuance.service.extract.ExtractDraft;
import lv.ikvd.issuance.service.extract.ExtractSource;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.EntryRowRepository;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.report.ExtractText;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * Puts into words what the register of educational institutions says of an entry. Reads past the
 * use cases of officials, for the worker and the public verification ask it too.
 */
@ApplicationScoped
public class InstitutionExtract implements ExtractSource {

  /** The fields that an extract shows, with the words of the paper. */
  private static final Map<InstitutionField, String> SHOWN = shown();

  @Inject private EntryRowRepository entries;
  @Inject private InstitutionRepository contents;
  @Inject private CodeWords names;
  @Inject private Rulebook rulebook;

  private static Map<InstitutionField, String> shown() {
    Map<InstitutionField, String> shown = new LinkedHashMap<>();
    shown.put(InstitutionField.NAME, "Nosaukums");
    shown.put(InstitutionField.KIND, "Veids");
    shown.put(InstitutionField.TYPE, "Tips");
    shown.put(InstitutionField.LEGAL_FORM, "Juridiskais statuss");
    shown.put(InstitutionField.PARENT, "Filiāle iestādei");
    shown.put(InstitutionField.FOUNDERS, InstitutionPaper.FOUNDERS);
    shown.put(InstitutionField.HEAD, InstitutionPaper.HEAD);
    shown.put(InstitutionField.LEGAL_ADDRESS, "Juridiskā adrese");
    shown.put(InstitutionField.PLACES, "Programmu īstenošanas vietas");
    shown.put(InstitutionField.LANGUAGES, "Mācību valodas");
    shown.put(InstitutionField.STATUTES_ON, "Nolikums apstiprināts");
    return shown;
  }

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String kind() {
    return InstitutionExtractKind.CODE;
  }

  @Override
  public Optional<ExtractDraft> draft(EntryRow entry, LocalDate asOn, Instant knownAt) {
    return entries
        .version(entry.id(), new AsOf(asOn, knownAt))
        .map(
            version ->
                new ExtractDraft(
                    version.id(),
                    new InstitutionPaper(
                            "No Izglītības iestāžu reģistra",
                            asOn,
                            knownAt,
                            facts(entry, contents.content(version.id()), asOn),
                            history(entry.id(), asOn),
                            "Reģistra tiesiskais pamats: "
                                + rulebook.inForce(Institutions.RULES, asOn).citation()
                                + ".")
                        .toJson()));
  }

  /** The table of an entry on a day, as known at a moment; null means now. */
  Optional<Map<String, String>> facts(EntryRow entry, LocalDate day, Instant knownAt) {
    return entries
        .version(entry.id(), new AsOf(day, knownAt))
        .map(version -> facts(entry, contents.content(version.id()), day));
  }

  /** An entry by its id, as its documents name it. */
  EntryRow entry(long entryId) {
    return entries.find(entryId).orElseThrow();
  }

  /** The status of an entry on a day; empty before it begins. */
  Optional<InstitutionStatus> status(EntryRow entry, LocalDate day) {
    return entries
        .version(entry.id(), new AsOf(day, null))
        .map(version -> contents.content(version.id()).status(day));
  }

  private Map<String, String> facts(EntryRow entry, InstitutionContent content, LocalDate day) {
    Wording words = names.on(day);
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Reģistrācijas numurs", entry.number());
    facts.put("Statuss", status(content, day, words));
    facts.put("Reģistrēta", Typography.inWords(entry.registeredOn()));
    SHOWN.forEach(
        (field, label) -> {
          String told = field.told(content.institution(), words);
          if (told != null) {
            facts.put(label, told);
          }
        });
    return facts;
  }

  private static String status(InstitutionContent content, LocalDate day, Wording words) {
    return content.status(day) == InstitutionStatus.ENDED
        ? "svītrota no reģistra %s (%s)"
            .formatted(
                LatvianDates.shortForm(content.endedOn()),
                words.name(Institutions.END_GROUND, content.endGround()))
        : "reģistrēta";
  }

  /** Facts alone, each against what was in force on its day before it was recorded. */
  private List<ExtractText.Change> history(long entryId, LocalDate asOn) {
    List<ExtractText.Change> lines = new ArrayList<>();
    entries.versions(entryId).stream()
        .filter(VersionRow::isFact)
        .filter(fact -> !fact.validFrom().isAfter(asOn))
        .sorted(Comparator.comparing(VersionRow::validFrom).thenComparing(VersionRow::versionNo))
        .forEach(
            fact ->
                lines.add(
                    new ExtractText.Change(
                        fact.validFrom(), change(entryId, fact), fact.citation())));
    return lines;
  }

  private String change(long entryId, VersionRow fact) {
    AsOf before = new AsOf(fact.validFrom(), fact.recordedAt().minus(1, ChronoUnit.MICROS));
    InstitutionContent after = contents.content(fact.id());
    return entries
        .version(entryId, before)
        .map(version -> contents.content(version.id()))
        .map(was -> change(was, after, names.on(fact.validFrom())))
        .orElse("Reģistrēta");
  }

  private static String change(InstitutionContent was, InstitutionContent now, Wording words) {
    if (was.ending() == null && now.ending() != null) {
      return "Svītrota no reģistra";
    }
    if (was.ending() != null && now.ending() == null) {
      return "Svītrošana atcelta";
    }
    return named(InstitutionField.changes(was.institution(), now.institution(), words));
  }

  private static String named(List<FieldChange> changes) {
    return changes.isEmpty()
        ? "Ieraksts apstiprināts bez izmaiņām"
        : changes.stream()
            .map(change -> label(change.field()))
            .collect(Collectors.joining(", ", "Mainīts: ", ""));
  }

  private static String label(String field) {
    return SHOWN.entrySet().stream()
        .filter(shown -> shown.getKey().field().equals(field))
        .map(
            shown ->
                shown.getValue().substring(0, 1).toLowerCase(Locale.ROOT)
                    + shown.getValue().substring(1))
        .findFirst()
        .orElse("saziņas un drošības ziņas");
  }
}
