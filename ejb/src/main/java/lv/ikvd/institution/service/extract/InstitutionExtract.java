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
import lv.ikvd.institution.entity.Right;
import lv.ikvd.institution.entity.RightKind;
import lv.ikvd.institution.entity.higher.AccreditationRepository;
import lv.ikvd.institution.service.InstitutionField;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.RegisterOfKind;
import lv.ikvd.issuance.service.extract.ExtractDraft;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.EntryRowRepository;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.report.ExtractText;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * Puts into words what a register of institutions says of an entry. Reads past the use cases of
 * officials, for the worker and the public verification ask it too.
 */
@ApplicationScoped
public class InstitutionExtract {

  private static final String ACCREDITATION = "Akreditācija";
  private static final Map<RightKind, String> RIGHTS =
      Map.of(
          RightKind.PERMIT,
          "Starptautiskās skolas atļauja",
          RightKind.SUSPENSION,
          "Atļaujas apturēšana",
          RightKind.ACCREDITATION,
          ACCREDITATION);

  /** The fields that an extract shows, with the words of the paper. */
  private static final Map<InstitutionField, String> SHOWN = shown();

  @Inject private EntryRowRepository entries;
  @Inject private InstitutionRepository contents;
  @Inject private CodeWords names;
  @Inject private Rulebook rulebook;
  @Inject private AccreditationRepository accreditations;

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

  /** What an extract says, frozen; empty if the entry was not in the register on the day. */
  Optional<ExtractDraft> draft(EntryRow entry, LocalDate asOn, Instant knownAt) {
    return entries
        .version(entry.id(), new AsOf(asOn, knownAt))
        .map(
            version ->
                new ExtractDraft(
                    version.id(),
                    new InstitutionPaper(
                            "No " + RegisterOfKind.words(entry.register()).get("registerOf"),
                            asOn,
                            knownAt,
                            facts(entry, version, asOn, knownAt),
                            history(entry.id(), asOn),
                            "Reģistra tiesiskais pamats: " + basis(entry, asOn) + ".")
                        .toJson()));
  }

  private String basis(EntryRow entry, LocalDate day) {
    RuleVersionRow rules = rulebook.inForce(Institutions.RULES, day);
    return rulebook
        .findParameter(rules.id(), "REGISTER_BASIS_" + entry.register())
        .orElse(rules.citation());
  }

  /** The table of an entry on a day, as known at a moment; null means now. */
  Optional<Map<String, String>> facts(EntryRow entry, LocalDate day, Instant knownAt) {
    return entries
        .version(entry.id(), new AsOf(day, knownAt))
        .map(version -> facts(entry, version, day, knownAt));
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

  private Map<String, String> facts(
      EntryRow entry, VersionRow version, LocalDate day, Instant knownAt) {
    InstitutionContent content = contents.content(version.id());
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
    accreditations
        .holding(entry.id(), day, knownAt)
        .ifPresent(
            given ->
                facts.put(
                    ACCREDITATION, term(given.on(), given.until()) + " (" + given.source() + ")"));
    return facts;
  }

  private static String term(LocalDate from, LocalDate until) {
    return until == null
        ? "no " + LatvianDates.shortForm(from)
        : LatvianDates.shortForm(from) + "–" + LatvianDates.shortForm(until);
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
    if (now.right() != null) {
      return told(now.right());
    }
    if (was.ending() == null && now.ending() != null) {
      return "Svītrota no reģistra";
    }
    if (was.ending() != null && now.ending() == null) {
      return "Svītrošana atcelta";
    }
    return named(InstitutionField.changes(was.institution(), now.institution(), words));
  }

  private static String told(Right right) {
    return (right.takenBack() ? "Vairs nav spēkā: " : "")
        + RIGHTS.get(right.kind())
        + " "
        + term(right.from(), right.until());
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
