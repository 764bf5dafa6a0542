package lv.ikvd.childminder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.ChildMinderRepository;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.service.basis.EntryBases;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * What MK 404 asks of a provider beyond the checklist: a provider that is no natural person gives
 * the service through at least one qualified natural person; the full-time service asks for a
 * qualification and first aid of each.
 */
@ApplicationScoped
public class ChildMinderRules {

  @Inject private ChildMinderRepository repository;
  @Inject private ChildMinderEntries entries;
  @Inject private Parties parties;
  @Inject private Rulebook rulebook;
  @Inject private Classifiers classifiers;
  @Inject private EntryBases bases;

  /** What stands in the way of registering or amending as proposed. */
  public List<Finding> check(CaseRow proceeding) {
    Proposal proposal = repository.proposal(proceeding.id()).orElse(null);
    if (proposal == null) {
      return List.of(Finding.of("CHILDMINDER-005", "proposal", proceeding.number()));
    }
    List<Finding> findings = new ArrayList<>();
    bases
        .of(proceeding.id(), proceeding.entryId())
        .filter(basis -> !Comparison.of(basis.before(), basis.now()).isEmpty())
        .ifPresent(basis -> findings.add(Finding.of("CHILDMINDER-036", "proposal")));
    if (!person(proceeding) && proposal.persons().isEmpty()) {
      findings.add(Finding.of("CHILDMINDER-006", "proposal"));
    }
    if (Proposal.NOT_YET.equals(proposal.activityGround())) {
      findings.add(Finding.of("CHILDMINDER-016", "proposal"));
    }
    if (proposal.serviceKind().includesFull()) {
      findings.addAll(full(proceeding, proposal.persons()));
    }
    if (proposal.places().stream()
        .anyMatch(p -> p.kind() == PlaceKind.PREMISES && blank(p.permission()))) {
      findings.add(Finding.of("CHILDMINDER-008", "proposal"));
    }
    return findings;
  }

  /** First aid and qualification of each person, as far as the rule version asks for them. */
  private List<Finding> full(CaseRow proceeding, List<AttachedPerson> persons) {
    long version = proceeding.ruleVersionId();
    List<Finding> findings = new ArrayList<>();
    boolean firstAid =
        rulebook.checks(version, proceeding.procedure()).stream()
            .anyMatch(check -> check.code().equals("FIRST_AID"));
    if (firstAid && persons.stream().anyMatch(person -> person.firstAidOn() == null)) {
      findings.add(Finding.of("CHILDMINDER-007", "proposal"));
    }
    rulebook
        .findParameter(version, "QUALIFICATIONS")
        .map(codes -> Set.of(codes.split(",")))
        .ifPresent(
            codes ->
                persons.stream()
                    .filter(person -> !codes.contains(person.qualification()))
                    .map(person -> Finding.of("CHILDMINDER-030", "proposal", person.name()))
                    .forEach(findings::add));
    return findings;
  }

  /** What is asked for, where, through whom, and what would change, in the words of an act. */
  public Map<String, String> paragraphValues(CaseRow proceeding) {
    Proposal proposal = repository.proposal(proceeding.id()).orElse(null);
    return proposal == null
        ? Map.of()
        : Map.of(
            "service",
            ActWords.service(proposal.serviceKind()),
            "places",
            ActWords.places(proposal.places()),
            "persons",
            proposal.persons().isEmpty()
                ? proceeding.partyName()
                : ActWords.persons(proposal.persons()),
            "changes",
            changes(proceeding, proposal));
  }

  private String changes(CaseRow proceeding, Proposal proposal) {
    if (proceeding.entryId() == null) {
      return "–";
    }
    Proposal before = entries.contentOf(proceeding.entryId()).service();
    Map<String, String> qualifications =
        ActWords.qualifications(classifiers, proceeding.openedOn());
    String changes = ActWords.changes(before, proposal, qualifications);
    return changes.isEmpty() ? "–" : changes;
  }

  /** Groups of the checklist that apply: NATURAL, MERCHANT or LEGAL, and FULL, PREMISES. */
  public List<String> groups(CaseRow proceeding) {
    List<String> groups = new ArrayList<>();
    groups.add(
        switch (parties.get(proceeding.partyId()).kind()) {
          case NATURAL_PERSON -> "NATURAL";
          case INDIVIDUAL_MERCHANT -> "MERCHANT";
          case LEGAL_ENTITY, PUBLIC_BODY -> "LEGAL";
        });
    repository
        .proposal(proceeding.id())
        .ifPresent(
            proposal -> {
              if (proposal.serviceKind().includesFull()) {
                groups.add("FULL");
              }
              if (proposal.places().stream().anyMatch(p -> p.kind() == PlaceKind.PREMISES)) {
                groups.add("PREMISES");
              }
            });
    return groups;
  }

  private boolean person(CaseRow proceeding) {
    PartyKind kind = parties.get(proceeding.partyId()).kind();
    return kind == PartyKind.NATURAL_PERSON || kind == PartyKind.INDIVIDUAL_MERCHANT;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
