package lv.ikvd.childminder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.ChildMinderRepository;
import lv.ikvd.childminder.entity.Confirmation;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.service.basis.EntryBases;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;

/** What the decisions about child-minders do to the register. */
@ApplicationScoped
public class ChildMinderEffects {

  static final String REVOKED = "REVOKED";

  /** The ground that needs no words: a favourable decision may leave it out. */
  private static final String OWN_REQUEST = "GROUND_OWN_REQUEST";

  @Inject private ChildMinderRepository repository;
  @Inject private ChildMinderEntries entries;
  @Inject private RegisterWriter writer;
  @Inject private Parties parties;
  @Inject private ActivityTerm activity;
  @Inject private EntryBases bases;

  /**
   * Registers what the case proposes: the entry begins on the day on which the decision is in
   * force. An entry whose registration was set aside and decided anew goes on under its number.
   */
  public List<RecordedVersion> register(Enactment decision) {
    return write(decision, content(decision));
  }

  /** Amends the entry to what the case proposes; what was confirmed stays confirmed. */
  public List<RecordedVersion> amend(Enactment decision) {
    ChildMinderContent before = entries.contentOf(decision.entryId());
    return write(
        decision, content(decision).confirmed(before.confirmedOn(), before.confirmedHow()));
  }

  /** Excludes the provider from the day on which the decision is in force. */
  public List<RecordedVersion> exclude(Enactment decision) {
    ChildMinderContent before = entries.contentOf(decision.entryId());
    String ground = decision.ground() == null ? OWN_REQUEST : decision.ground();
    return write(decision, before.excluded(decision.effectiveOn(), ground));
  }

  /** A registration that was revoked ends the entry; a revoked exclusion brings it back. */
  public List<RecordedVersion> revoke(Enactment decision) {
    if (decision.entryId() == null) {
      return List.of();
    }
    ChildMinderContent now = entries.contentOf(decision.entryId());
    return switch (decision.kind()) {
      case "REGISTER" -> write(decision, now.excluded(decision.effectiveOn(), REVOKED));
      case "EXCLUDE" -> write(decision, now.restored());
      case "AMEND" ->
          write(decision, entries.contentBefore(decision.entryId(), decision.decisionId()));
      default -> List.of();
    };
  }

  /** What an earlier case proposed is proposed in the one that takes it up anew. */
  public void takenUpAnew(long earlierId, long newId) {
    repository
        .proposal(earlierId)
        .ifPresent(
            proposal -> {
              repository.propose(newId, proposal);
              bases.takenUpAnew(earlierId, newId, proposal);
              activity.follow(newId, proposal);
            });
  }

  private List<RecordedVersion> write(Enactment decision, ChildMinderContent content) {
    return List.of(writer.record(decision.version(ChildMinders.REGISTER, content)));
  }

  private ChildMinderContent content(Enactment decision) {
    Proposal proposal = repository.proposal(decision.proceedingId()).orElseThrow();
    PartyRow party = parties.get(decision.partyId());
    return new ChildMinderContent(
        party.kind().name(),
        party.displayName(),
        proposal.with(persons(proposal)),
        municipality(proposal),
        new Confirmation(decision.effectiveOn(), "APPLICATION"));
  }

  private Long municipality(Proposal proposal) {
    return proposal.places().stream()
        .map(Place::addressId)
        .filter(Objects::nonNull)
        .map(address -> repository.municipalityOf(address).orElse(null))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private List<AttachedPerson> persons(Proposal proposal) {
    List<AttachedPerson> persons = new ArrayList<>();
    for (AttachedPerson person : proposal.persons()) {
      persons.add(
          new AttachedPerson(
              person.partyId(),
              HexFormat.of().formatHex(parties.get(person.partyId()).commitment()),
              person.name(),
              person.qualification(),
              person.firstAidOn(),
              person.since()));
    }
    return persons;
  }
}
