package lv.ikvd.party.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.CorrectionCommand;
import lv.ikvd.party.entity.EntityCommand;
import lv.ikvd.party.entity.Party;
import lv.ikvd.party.entity.PartyReader;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.PersonalCodeRepository;
import lv.ikvd.party.entity.PersonalCodeRow;
import lv.ikvd.party.entity.RegistrationNumber;
import lv.ikvd.party.entity.erasing.TraceReader;
import lv.ikvd.party.service.PartyChanged.What;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/**
 * Persons, merchants, legal entities and public bodies.
 *
 * <p>Registering is idempotent: a code or number that is known leads to its party. What the command
 * says then becomes a new version from its day, if it differs: names and numbers unless a master
 * register said otherwise and the command does not come from one, contacts where the command has
 * any. Two that register one person at once get the same party.
 *
 * <p>Whoever shows what is returned here to a person records a look first.
 */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.BOARD_SECRETARY,
  Roles.SYSTEM
})
public class Parties {

  /** The most rows that a search by name returns. */
  public static final int SEARCH_LIMIT = 50;

  private PartyRepository repository;
  private PartyReader reader;
  private PersonalCodeRepository codes;
  private TraceReader traces;
  private Event<Object> events;
  private Clock clock;

  public Parties() {}

  @Inject
  public Parties(
      PartyRepository repository,
      PartyReader reader,
      PersonalCodeRepository codes,
      TraceReader traces,
      Event<Object> events,
      Clock clock) {
    this.repository = repository;
    this.reader = reader;
    this.codes = codes;
    this.traces = traces;
    this.events = events;
    this.clock = clock;
  }

  /** The party of a person, new or known by the personal code. */
  public long registerPerson(PersonCommand command) {
    if (command.code() == null) {
      return added(repository.add(command, now()));
    }
    codes.hold(command.code().digits());
    Optional<Long> known = codes.personOf(command.code());
    if (known.isPresent()) {
      Party party = repository.acquire(known.get());
      return updated(party, repository.update(party, command, now()), What.UPDATED);
    }
    Party party = repository.add(command, now());
    codes.add(party.id(), command.code(), command.asOf(), now(), null);
    return added(party);
  }

  /** The party of a legal entity, public body or merchant, new or known by the number. */
  public long registerEntity(EntityCommand command) {
    codes.hold(command.number().digits());
    Optional<Long> known = reader.byRegistrationNumber(command.number());
    if (known.isEmpty()) {
      return added(repository.add(command, now()));
    }
    Party party = repository.acquire(known.get());
    if (party.kind() != command.kind()) {
      throw Problem.conflict("PARTY-021", party.kind()).at("kind");
    }
    return updated(party, repository.update(party, command, now()), What.UPDATED);
  }

  /**
   * The party as it is today.
   *
   * @throws Problem PARTY-008 (not found) if there is none
   */
  public PartyRow get(long partyId) {
    return reader.current(partyId, today()).orElseThrow(() -> Problem.notFound("PARTY-008"));
  }

  /** As in force on a day, as known at a moment. */
  public Optional<PartyRow> asOf(long partyId, LocalDate on, Instant known) {
    return reader.asOf(partyId, on, known);
  }

  /** One version, as a register entry or decision names it. */
  public Optional<PartyRow> version(long versionId) {
    return reader.version(versionId);
  }

  /** Every version ever recorded, the newest knowledge first. */
  public List<PartyRow> history(long partyId) {
    return reader.history(partyId);
  }

  /** The person that a code stands or ever stood for. */
  public Optional<PartyRow> findByPersonalCode(PersonalCode code) {
    return codes.personOf(code).flatMap(id -> reader.current(id, today()));
  }

  public Optional<PartyRow> findByRegistrationNumber(RegistrationNumber number) {
    return reader.byRegistrationNumber(number).flatMap(id -> reader.current(id, today()));
  }

  /** The code of a person today; none for others and for persons without a code. */
  public Optional<PersonalCode> personalCode(long partyId) {
    return personalCodes(partyId).stream().findFirst().map(PersonalCodeRow::code);
  }

  /** All codes of a person, the newest first. */
  public List<PersonalCodeRow> personalCodes(long partyId) {
    return codes.codesOf(partyId);
  }

  /**
   * Parties by a fragment of the name, of at least three letters, or by a whole personal code or
   * registration number; at most {@link #SEARCH_LIMIT}, in Latvian order.
   */
  public List<PartyRow> search(String term) {
    if (PersonalCode.looksLike(term)) {
      Optional<PartyRow> person = PersonalCode.find(term).flatMap(this::findByPersonalCode);
      return person
          .or(() -> RegistrationNumber.find(term).flatMap(this::findByRegistrationNumber))
          .stream()
          .toList();
    }
    return RegistrationNumber.find(term)
        .map(number -> findByRegistrationNumber(number).stream().toList())
        .orElseGet(() -> reader.search(term, today(), SEARCH_LIMIT));
  }

  /** Writes an address down and returns its id. */
  public long address(AddressCommand command) {
    return repository.addAddress(command);
  }

  /**
   * Replaces the contacts of a party from a day on.
   *
   * @throws Problem PARTY-006 (conflict) if somebody changed the party since it was seen
   */
  public void updateContact(
      long partyId, long seenVersion, ContactCommand contact, LocalDate from) {
    Party party = repository.acquire(partyId, seenVersion);
    refuseErased(party);
    updated(party, repository.replaceContact(party, contact, from, now()), What.UPDATED);
  }

  /** Corrects what was recorded wrongly for some days, past ones too. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.SYSTEM})
  public void correct(long partyId, long seenVersion, CorrectionCommand correction) {
    Party party = repository.acquire(partyId, seenVersion);
    refuseErased(party);
    updated(party, repository.correct(party, correction, now()), What.CORRECTED);
  }

  /**
   * Gives a person another personal code from a day; the one until then still leads to the person.
   *
   * @throws Problem PARTY-022 (conflict) if the code stands or stood for somebody else
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.SYSTEM})
  public void changePersonalCode(long partyId, PersonalCode code, LocalDate from, String citation) {
    Party party = personFreeToTake(partyId, code);
    if (personalCode(partyId).filter(code::equals).isEmpty()) {
      codes.change(party.id(), code, from, now(), citation);
      events.fire(new PartyChanged(partyId, What.CODE_CHANGED));
    }
  }

  /** Puts the right code in the place of one that was recorded by mistake. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.SYSTEM})
  public void correctPersonalCode(long partyId, PersonalCode code, String citation) {
    Party party = personFreeToTake(partyId, code);
    if (personalCode(partyId).filter(code::equals).isEmpty()) {
      codes.correct(party.id(), code, now(), citation);
      events.fire(new PartyChanged(partyId, What.CODE_CHANGED));
    }
  }

  /**
   * Erases a person whom nothing keeps any longer: names, dates, contacts, codes, addresses and
   * salts. Commitments stay, so that the register log verifies. See docs/retention.md.
   *
   * @throws Problem PARTY-023 if the party is no natural person or merchant, PARTY-024 if no ground
   *     is given, PARTY-026 if it names the person; whatever an observer of {@link
   *     PartyErasureProposed} throws
   */
  @RolesAllowed({Roles.MANAGER, Roles.ADMINISTRATOR, Roles.SYSTEM})
  public void erase(long partyId, String ground) {
    Party party = repository.acquire(partyId);
    if (!party.kind().isPersonal()) {
      throw new Problem("PARTY-023");
    }
    if (ground == null || ground.isBlank()) {
      throw new Problem("PARTY-024").at("ground");
    }
    if (traces.of(partyId).in(ground)) {
      throw new Problem("PARTY-026").at("ground");
    }
    events.fire(new PartyErasureProposed(partyId, ground));
    events.fire(new PartyErasing(partyId, ground.strip()));
    codes.erase(partyId);
    repository.erase(party, now());
    events.fire(new PartyChanged(partyId, What.ERASED));
  }

  private Party personFreeToTake(long partyId, PersonalCode code) {
    codes.hold(code.digits());
    Party party = repository.acquire(partyId);
    refuseErased(party);
    if (codes.personOf(code).filter(owner -> owner != partyId).isPresent()) {
      throw Problem.conflict("PARTY-022").at("personalCode");
    }
    return party;
  }

  private void refuseErased(Party party) {
    if (repository.isErased(party)) {
      throw Problem.conflict("PARTY-025");
    }
  }

  private long added(Party party) {
    events.fire(new PartyChanged(party.id(), What.REGISTERED));
    return party.id();
  }

  private long updated(Party party, boolean changed, What what) {
    if (changed) {
      events.fire(new PartyChanged(party.id(), what));
    }
    return party.id();
  }

  private Instant now() {
    return clock.instant();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
