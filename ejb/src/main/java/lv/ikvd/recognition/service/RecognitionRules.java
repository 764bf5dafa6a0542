package lv.ikvd.recognition.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.entity.Measure;
import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.entity.RecognitionProposal;
import lv.ikvd.recognition.entity.RecognitionReader;
import lv.ikvd.recognition.entity.RecognitionRepository;
import lv.ikvd.recognition.entity.RecognitionStatus;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.rulebook.service.Rulebook;

/** What stands in the way of a recognition, which checks a case needs, and what acts say. */
@ApplicationScoped
public class RecognitionRules {

  /** Beginning of the id of the row in which a case's page shows a field. */
  public static final String ROW = "asked-";

  private static final String ANCHOR = "proposal";

  @Inject private RecognitionBasis basis;
  @Inject private RecognitionRepository repository;
  @Inject private RecognitionReader reader;
  @Inject private RecognitionParts parts;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;

  /** What stands in the way of a decision, beside the field. */
  List<Finding> check(CaseRow proceeding, String kind) {
    RecognitionProposal asked = basis.proposal(proceeding.id()).orElse(null);
    if (asked == null) {
      return List.of(Finding.of("RECOGNITION-003", ANCHOR, proceeding.number()));
    }
    return switch (proceeding.procedure()) {
      case Recognitions.RECOGNITION -> recognition(proceeding, asked, kind);
      case Recognitions.COMPLETION -> completion(proceeding, asked, kind);
      default -> standing(proceeding, RecognitionStatus.ENDED, false);
    };
  }

  /** What stands in the way of what a case asks for. */
  List<Finding> check(CaseRow proceeding) {
    boolean measured =
        basis.proposal(proceeding.id()).map(RecognitionProposal::measure).isPresent();
    return check(proceeding, measured ? Recognitions.REQUIRE_MEASURE : Recognitions.RECOGNISE);
  }

  private List<Finding> recognition(CaseRow proceeding, RecognitionProposal asked, String kind) {
    List<Finding> findings = new ArrayList<>();
    if (Recognitions.REFUSE.equals(kind)) {
      return findings;
    }
    ForeignQualification said = asked.qualification();
    if (proceeding.entryId() == null) {
      reader
          .numberOf(proceeding.partyId(), said)
          .map(number -> Finding.of("RECOGNITION-005", ROW + RecognitionField.TITLE, number))
          .ifPresent(findings::add);
    }
    boolean permanent = Recognitions.ESTABLISHMENT.equals(said.purpose());
    if (permanent && Recognitions.NO_LANGUAGE.equals(said.language())) {
      findings.add(Finding.of("RECOGNITION-012", ROW + RecognitionField.LANGUAGE));
    }
    if (Recognitions.REQUIRE_MEASURE.equals(kind) && asked.measure() == null) {
      findings.add(Finding.of("RECOGNITION-010", ANCHOR));
    }
    if (Recognitions.RECOGNISE.equals(kind) && asked.measure() != null) {
      findings.add(Finding.of("RECOGNITION-011", ANCHOR));
    }
    return findings;
  }

  /** A measure is asked for, and an adaptation period has lasted as long as it was to. */
  private List<Finding> completion(CaseRow proceeding, RecognitionProposal asked, String kind) {
    List<Finding> findings = new ArrayList<>(standing(proceeding, RecognitionStatus.MEASURE, true));
    RecognitionContent now = basis.now(proceeding.entryId());
    if (Recognitions.RECOGNISE.equals(kind) && findings.isEmpty()) {
      LocalDate earliest = now.measure().earliest(now.measureOn());
      if (asked.completedOn().isBefore(earliest)) {
        findings.add(Finding.of("RECOGNITION-013", ANCHOR, LatvianDates.shortForm(earliest)));
      }
    }
    return findings;
  }

  /** The entry stands, or does not, as the decision needs it. */
  private List<Finding> standing(CaseRow proceeding, RecognitionStatus status, boolean wanted) {
    boolean stands = basis.now(proceeding.entryId()).status(office.today()) == status;
    return stands == wanted
        ? List.of()
        : List.of(Finding.of("RECOGNITION-007", ANCHOR, proceeding.entryNumber()));
  }

  /**
   * Nothing is asked for twice.
   *
   * @throws Problem (conflict) RECOGNITION-005 if the person has the qualification recognised, -006
   *     if it was refused and nothing has changed, -008 if a case is open
   */
  void requireNew(long partyId, ForeignQualification said) {
    reader
        .numberOf(partyId, said)
        .ifPresent(
            number -> {
              throw Problem.conflict("RECOGNITION-005", number).at(RecognitionField.TITLE);
            });
    reader
        .openCaseOf(partyId)
        .ifPresent(
            number -> {
              throw Problem.conflict("RECOGNITION-008", number).at("personalCode");
            });
    repository.refused(partyId).entrySet().stream()
        .filter(one -> one.getValue().equals(said))
        .map(Map.Entry::getKey)
        .findFirst()
        .ifPresent(
            number -> {
              throw Problem.conflict("RECOGNITION-006", number).at(RecognitionField.TITLE);
            });
  }

  /**
   * A day on which the measure of an entry can have been completed.
   *
   * @throws Problem RECOGNITION-015 if it lies ahead or before the measure was asked for
   */
  void requireCompletion(EntryRow entry, LocalDate completedOn) {
    LocalDate asked = basis.now(entry.id()).measureOn();
    if (completedOn == null || completedOn.isAfter(office.today()) || completedOn.isBefore(asked)) {
      throw new Problem("RECOGNITION-015", asked).at("completedOn");
    }
  }

  /** The board that gives its opinion before the decision: the commission of the field. */
  Optional<String> adviser(ForeignQualification said, LocalDate on) {
    return rulebook.findParameter(version(on), Recognitions.ADVICE + said.field());
  }

  /** Last day of a recognition for temporary services; null for a permanent one. */
  LocalDate until(ForeignQualification said, LocalDate from) {
    return Recognitions.SERVICES.equals(said.purpose())
        ? from.plusMonths(number(from, Recognitions.SERVICES_MONTHS)).minusDays(1)
        : null;
  }

  /**
   * A measure that there can be.
   *
   * @throws Problem RECOGNITION-014 for an adaptation period that is none or too long
   */
  void require(Measure measure) {
    parts.require(Recognitions.MEASURE, measure.kind(), "measure");
    int longest = number(office.today(), Recognitions.ADAPTATION_MONTHS);
    Integer months = measure.months();
    boolean needed = Measure.ADAPTATION_PERIOD.equals(measure.kind());
    if (needed ? months == null || months < 1 || months > longest : months != null) {
      throw new Problem("RECOGNITION-014", longest).at("months");
    }
  }

  private int number(LocalDate on, String code) {
    return Integer.parseInt(rulebook.parameter(version(on), code));
  }

  private long version(LocalDate on) {
    return rulebook.inForce(Recognitions.RULES, on).id();
  }

  /** For what recognition is asked; of an end, the ground on which it was begun. */
  List<String> groups(CaseRow proceeding) {
    RecognitionProposal asked = basis.proposal(proceeding.id()).orElse(null);
    if (asked == null) {
      return List.of();
    }
    return asked.qualification() == null
        ? Optional.ofNullable(asked.endGround()).stream().toList()
        : List.of(asked.qualification().purpose());
  }

  /** What the case is about, in the words of an act. */
  Map<String, String> paragraphValues(CaseRow proceeding) {
    ForeignQualification said = basis.qualification(proceeding);
    return said == null
        ? Map.of()
        : parts.told(said, basis.measure(proceeding), proceeding.openedOn());
  }
}
