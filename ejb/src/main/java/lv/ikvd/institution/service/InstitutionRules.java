package lv.ikvd.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.Founder;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.InstitutionRepository;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.entity.Proposal;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * What the rules ask of an institution beyond the checklist, which checks of the list a case needs,
 * and what acts say. What differs between kinds of institutions are parameters of the rule version.
 */
@ApplicationScoped
public class InstitutionRules {

  private static final String ANCHOR = "proposal";
  private static final int WHOLE = 100;

  @Inject private InstitutionRepository repository;
  @Inject private Registers registers;
  @Inject private CodeWords names;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;
  @Inject private KindRules kinds;

  /** What stands in the way of registering or amending as proposed. */
  public List<Finding> check(CaseRow proceeding) {
    Optional<Proposal> proposal = repository.proposal(proceeding.id());
    Institution asked = proposal.map(Proposal::institution).orElse(null);
    if (asked == null) {
      return List.of(Finding.of("INSTITUTION-005", ANCHOR, proceeding.number()));
    }
    List<Finding> findings = new ArrayList<>();
    rebase(proceeding).map(Rebase::conflicts).orElse(List.of()).stream()
        .map(
            field ->
                Finding.of("INSTITUTION-009", ANCHOR, "{institution.field." + field.field() + "}"))
        .forEach(findings::add);
    findings.addAll(
        kinds.check(
            proceeding, asked, proceeding.entryId() == null ? null : now(proceeding.entryId())));
    founders(asked.founders()).ifPresent(findings::add);
    repository
        .numberOfName(asked.name(), proceeding.entryId(), office.today())
        .map(number -> Finding.of("INSTITUTION-001", ANCHOR, asked.name(), number))
        .ifPresent(findings::add);
    if (isReregistration(proceeding)
        && rebase(proceeding)
            .filter(change -> !isReregistration(proceeding.ruleVersionId(), change))
            .isPresent()) {
      findings.add(Finding.of("INSTITUTION-022", ANCHOR));
    }
    findings.addAll(ended(proceeding));
    return findings;
  }

  private static boolean isReregistration(CaseRow proceeding) {
    return Institutions.REREGISTRATION.equals(proceeding.procedure());
  }

  /** An institution that left the register already, by another decision than that of the case. */
  public List<Finding> ended(CaseRow proceeding) {
    return proceeding.entryId() == null || proceeding.outcome() != null
        ? List.of()
        : ended(proceeding.entryId()).stream().toList();
  }

  public Optional<Finding> ended(long entryId) {
    EntryRow entry = registers.entry(entryId);
    InstitutionContent content = repository.content(entry.currentVersionId());
    return content.status(office.today()) == InstitutionStatus.ENDED
        ? Optional.of(
            Finding.of(
                "INSTITUTION-015",
                ANCHOR,
                entry.number(),
                LatvianDates.shortForm(content.endedOn())))
        : Optional.empty();
  }

  /** Shares that are named make a whole, and then each is named. */
  static Optional<Finding> founders(List<Founder> founders) {
    if (founders.isEmpty()) {
      return Optional.of(Finding.of("INSTITUTION-010", ANCHOR));
    }
    List<Integer> shares = founders.stream().map(Founder::share).filter(Objects::nonNull).toList();
    boolean whole = shares.stream().mapToInt(Integer::intValue).sum() == WHOLE;
    return shares.isEmpty() || whole && shares.size() == founders.size()
        ? Optional.empty()
        : Optional.of(Finding.of("INSTITUTION-008", ANCHOR));
  }

  /**
   * By kind of institution and its founders; of an amendment also by what it changes; of the end,
   * the ground on which it is asked for.
   */
  public List<String> groups(CaseRow proceeding) {
    List<String> groups = new ArrayList<>();
    Institution subject = subject(proceeding);
    if (subject == null) {
      return groups;
    }
    long rules = proceeding.ruleVersionId();
    List<String> founders =
        subject.founders().stream().map(founder -> founder.kind().name()).distinct().toList();
    founders.forEach(kind -> groups.add("FOUNDER_" + kind));
    groups.add("KIND_" + subject.kind());
    if (kinds.listed(rules, "GROUP_MINORS").contains(subject.kind())) {
      groups.add("MINORS");
    }
    if (kinds.listed(rules, "GROUP_CONSENT").contains(subject.kind())
        && founders.stream().anyMatch(kinds.listed(rules, "CONSENT_FOUNDERS")::contains)) {
      groups.add("CONSENT");
    }
    rebase(proceeding).ifPresent(change -> groups.addAll(changed(change)));
    repository.proposal(proceeding.id()).map(Proposal::endGround).ifPresent(groups::add);
    return groups;
  }

  private static List<String> changed(Rebase change) {
    Map<String, List<InstitutionField>> groups =
        Map.of(
            "NAME", List.of(InstitutionField.NAME),
            "KIND", List.of(InstitutionField.NAME, InstitutionField.KIND, InstitutionField.TYPE),
            "FOUNDERS", List.of(InstitutionField.FOUNDERS),
            "PLACES", List.of(InstitutionField.LEGAL_ADDRESS, InstitutionField.PLACES));
    return groups.entrySet().stream()
        .filter(
            group ->
                group.getValue().stream()
                    .anyMatch(field -> field.differs(change.seen(), change.proposed())))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Whether what a re-registration changes gives the institution a number of its own. */
  public boolean givesNewNumber(long rules, Rebase change) {
    return changesOneOf(rules, "REREGISTRATION_NEW_NUMBER", change);
  }

  /** Whether a change is one for which there is re-registration today. */
  boolean isReregistration(Rebase change) {
    return isReregistration(rulebook.inForce(Institutions.RULES, office.today()).id(), change);
  }

  private boolean isReregistration(long rules, Rebase change) {
    return changesOneOf(rules, "REREGISTRATION_FIELDS", change);
  }

  private boolean changesOneOf(long rules, String parameter, Rebase change) {
    List<String> fields = kinds.listed(rules, parameter);
    return Stream.of(InstitutionField.values())
        .filter(field -> fields.contains(field.field()))
        .anyMatch(change::changes);
  }

  /** What the case proposes over what the entry says; empty of a case that changes none. */
  Optional<Rebase> rebase(CaseRow proceeding) {
    return proceeding.entryId() == null
        ? Optional.empty()
        : rebase(proceeding.id(), proceeding.entryId());
  }

  public Optional<Rebase> rebase(long proceedingId, long entryId) {
    return repository
        .proposal(proceedingId)
        .filter(proposal -> proposal.institution() != null && proposal.seenVersionId() != null)
        .map(
            proposal ->
                new Rebase(
                    repository.content(proposal.seenVersionId()).institution(),
                    now(entryId),
                    proposal.institution()));
  }

  /** What is asked for, in the words of an act. */
  public Map<String, String> paragraphValues(CaseRow proceeding) {
    Institution subject = subject(proceeding);
    Map<String, String> values = new HashMap<>();
    if (subject == null) {
      return values;
    }
    Wording words = names.on(proceeding.openedOn());
    values.put(
        "institution",
        "%s (veids: %s; tips: %s)"
            .formatted(
                subject.name(),
                InstitutionField.KIND.told(subject, words),
                InstitutionField.TYPE.told(subject, words)));
    values.put("founders", InstitutionField.FOUNDERS.told(subject, words));
    values.put("address", subject.legalAddress().written());
    values.put(
        "places",
        subject.places().isEmpty()
            ? subject.legalAddress().written()
            : subject.places().stream().map(Place::written).collect(Collectors.joining("; ")));
    values.putAll(kinds.words(subject.kind(), proceeding.openedOn()));
    rebase(proceeding)
        .map(change -> changes(change, words) + newNumber(proceeding, change))
        .ifPresent(text -> values.put("changes", text));
    values.values().removeIf(Objects::isNull);
    return values;
  }

  /** {@code nosaukums: līdz šim …, turpmāk …}, one after the other. */
  private static String changes(Rebase change, Wording words) {
    return ContentField.inAct(
        InstitutionField.changes(change.seen(), change.proposed(), words), ActWords.FIELDS);
  }

  private String newNumber(CaseRow proceeding, Rebase change) {
    return isReregistration(proceeding) && givesNewNumber(proceeding.ruleVersionId(), change)
        ? "; iestādei piešķir jaunu reģistrācijas numuru"
        : "";
  }

  /** The institution that the case is about: as it is registered, else as it is to be. */
  private Institution subject(CaseRow proceeding) {
    return proceeding.entryId() != null
        ? now(proceeding.entryId())
        : repository.proposal(proceeding.id()).map(Proposal::institution).orElse(null);
  }

  private Institution now(long entryId) {
    return repository.content(registers.entry(entryId).currentVersionId()).institution();
  }
}
