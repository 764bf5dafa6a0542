package lv.ikvd.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.ikvd.institution.entity.Founder;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionRepository;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.entity.Proposal;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.Wording;
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
    type(proceeding.ruleVersionId(), asked).ifPresent(findings::add);
    founders(asked.founders()).ifPresent(findings::add);
    repository
        .numberOfName(asked.name(), proceeding.entryId(), office.today())
        .map(number -> Finding.of("INSTITUTION-001", ANCHOR, asked.name(), number))
        .ifPresent(findings::add);
    return findings;
  }

  /** The type has to be one of those that the rules of the kind know. */
  private Optional<Finding> type(long rules, Institution asked) {
    return listed(rules, "TYPES_" + asked.kind()).contains(asked.type())
        ? Optional.empty()
        : Optional.of(Finding.of("INSTITUTION-006", ANCHOR));
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
    if (listed(rules, "GROUP_MINORS").contains(subject.kind())) {
      groups.add("MINORS");
    }
    if (listed(rules, "GROUP_CONSENT").contains(subject.kind())
        && founders.stream().anyMatch(listed(rules, "CONSENT_FOUNDERS")::contains)) {
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

  /** What the case proposes over what the entry says; empty of a case that changes none. */
  Optional<Rebase> rebase(CaseRow proceeding) {
    return proceeding.entryId() == null
        ? Optional.empty()
        : rebase(proceeding.id(), proceeding.entryId());
  }

  Optional<Rebase> rebase(long proceedingId, long entryId) {
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
    rebase(proceeding)
        .map(change -> changes(change, words))
        .ifPresent(text -> values.put("changes", text));
    values.values().removeIf(Objects::isNull);
    return values;
  }

  /** {@code nosaukums: līdz šim …, turpmāk …}, one after the other. */
  private static String changes(Rebase change, Wording words) {
    return ContentField.inAct(
        InstitutionField.changes(change.seen(), change.proposed(), words), ActWords.FIELDS);
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

  private List<String> listed(long rules, String parameter) {
    return Arrays.asList(rulebook.findParameter(rules, parameter).orElse("").split(","));
  }
}
