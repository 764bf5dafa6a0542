package lv.ikvd.party.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import lv.ikvd.problem.entity.Problem;

/** Writes parties and their versions; versions are superseded, never changed. */
@ApplicationScoped
public class PartyRepository {

  /** What lists show in the place of a name that was erased. */
  public static final String ERASED_NAME = "(dati dzēsti)";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PartyRepository() {}

  public PartyRepository(EntityManager em) {
    this.em = em;
  }

  /** A new person with the first version, in force from the day of the command. */
  public Party add(PersonCommand command, Instant now) {
    return add(
        PartyKind.NATURAL_PERSON,
        new Segment<>(command.asOf(), null, command.content()),
        Provenance.of(command.source(), now));
  }

  /** A new legal entity, public body or merchant with the first version. */
  public Party add(EntityCommand command, Instant now) {
    return add(
        command.kind(),
        new Segment<>(command.asOf(), null, command.content()),
        Provenance.of(command.source(), now));
  }

  private Party add(PartyKind kind, Segment<PartyContent> first, Provenance provenance) {
    Party party = new Party(kind, provenance.recordedAt());
    em.persist(party);
    record(party, first, provenance);
    em.flush();
    return party;
  }

  /**
   * The party that an official acts on, held until the transaction ends.
   *
   * @throws Problem PARTY-008 (not found) if there is none, PARTY-006 (conflict) if somebody
   *     changed it since the official saw it
   */
  public Party acquire(long partyId, long seenVersion) {
    Party party = acquire(partyId);
    if (party.version() != seenVersion) {
      throw Problem.conflict("PARTY-006");
    }
    return party;
  }

  /** The party as it is now, held until the transaction ends. */
  public Party acquire(long partyId) {
    Party party = em.find(Party.class, partyId, LockModeType.PESSIMISTIC_WRITE);
    if (party == null) {
      throw Problem.notFound("PARTY-008");
    }
    return party;
  }

  /** Whether all that is known of the party was erased. */
  public boolean isErased(Party party) {
    return known(party).stream().allMatch(PartyVersion::isErased);
  }

  /** What a source says of a party already known replaces or supplements what is recorded. */
  public boolean update(Party party, PersonCommand said, Instant now) {
    return identity(party, said.source(), said.asOf(), said.content(), now)
        | contact(party, said.contact(), said.asOf(), now);
  }

  public boolean update(Party party, EntityCommand said, Instant now) {
    return identity(party, said.source(), said.asOf(), said.content(), now)
        | contact(party, said.contact(), said.asOf(), now);
  }

  private boolean identity(
      Party party, PartySource source, LocalDate asOf, PartyContent said, Instant now) {
    boolean changed = false;
    for (PartyVersion version : known(party)) {
      if (source.outranks(version.source()) && !version.content().sameIdentity(said)) {
        changed |=
            replace(
                version,
                version.segment().change(asOf, null, old -> old.identityOf(said)),
                new Provenance(source, now, null, null));
      }
    }
    return touch(party, changed);
  }

  private boolean contact(Party party, ContactCommand said, LocalDate asOf, Instant now) {
    return change(party, asOf, null, old -> old.supplementedBy(said), null, now);
  }

  /** Replaces the contacts from a day on. */
  public boolean replaceContact(Party party, ContactCommand contact, LocalDate from, Instant now) {
    return change(party, from, null, old -> old.with(contact), null, now);
  }

  /** Corrects what was recorded wrongly, in the past too. */
  public boolean correct(Party party, CorrectionCommand correction, Instant now) {
    return change(
        party, correction.from(), correction.to(), correction::applyTo, correction.citation(), now);
  }

  private boolean change(
      Party party,
      LocalDate from,
      LocalDate to,
      UnaryOperator<PartyContent> change,
      String citation,
      Instant now) {
    boolean changed = false;
    for (PartyVersion version : known(party)) {
      changed |=
          replace(
              version,
              version.segment().change(from, to, change),
              new Provenance(version.source(), now, null, citation));
    }
    return touch(party, changed);
  }

  /** Parts that keep their content keep their source and ground, too. */
  private boolean replace(
      PartyVersion version, List<Segment<PartyContent>> parts, Provenance provenance) {
    Segment<PartyContent> whole = version.segment();
    if (parts.equals(List.of(whole))) {
      return false;
    }
    version.supersede(provenance.recordedAt());
    for (Segment<PartyContent> part : parts) {
      boolean same = part.value().equals(whole.value());
      record(
          version.party(),
          part,
          same
              ? new Provenance(version.source(), provenance.recordedAt(), null, version.citation())
              : provenance);
    }
    return true;
  }

  private boolean touch(Party party, boolean changed) {
    if (changed) {
      em.lock(party, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
      em.flush();
    }
    return changed;
  }

  private void record(Party party, Segment<PartyContent> segment, Provenance provenance) {
    Long addressId = segment.value().contact().addressId();
    Address address = addressId == null ? null : em.find(Address.class, addressId);
    if (addressId != null && (address == null || address.isErased())) {
      throw new Problem("PARTY-019").at("addressId");
    }
    PartyVersion version =
        new PartyVersion(party, segment, provenance, address, Commitment.newSalt());
    em.persist(version);
    version.commit();
  }

  /** The versions that hold today, by day. */
  private List<PartyVersion> known(Party party) {
    return new ArrayList<>(
        em.createQuery(
                "select v from PartyVersion v where v.party = :party and v.supersededAt is null"
                    + " order by v.validFrom",
                PartyVersion.class)
            .setParameter("party", party)
            .getResultList());
  }

  public long addAddress(AddressCommand command) {
    Long municipality = command.municipalityId();
    if (municipality != null && !exists(municipality)) {
      throw new Problem("PARTY-020").at("municipalityId");
    }
    Address address = new Address(command);
    em.persist(address);
    em.flush();
    return address.id();
  }

  private boolean exists(long municipalityId) {
    return !em.createNativeQuery("select 1 from municipality where id = ?")
        .setParameter(1, municipalityId)
        .getResultList()
        .isEmpty();
  }

  /**
   * Empties every version of a party and the addresses that no other party has. Commitments stay,
   * so the register log still verifies; without salts they can be linked to nobody.
   */
  public void erase(Party party, Instant now) {
    em.flush();
    List<Long> addresses =
        em.createQuery(
                "select distinct v.address.id from PartyVersion v where v.party = :party"
                    + " and v.address is not null",
                Long.class)
            .setParameter("party", party)
            .getResultList();
    em.createNativeQuery(
            "update party_version set given_name = null, family_name = null, legal_name = null,"
                + " registration_number = null, birth_date = null, email = null, e_address = null,"
                + " phone = null, citation = null, display_name = ?, search_key = '', salt = null,"
                + " erased_at = ? where party_id = ? and erased_at is null")
        .setParameter(1, ERASED_NAME)
        .setParameter(2, Timestamp.from(now))
        .setParameter(3, party.id())
        .executeUpdate();
    eraseAddresses(party.id(), addresses, now);
    em.lock(party, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    em.flush();
    known(party).forEach(em::refresh);
  }

  /** Empties addresses that no version of another party names. */
  public void eraseAddresses(long partyId, List<Long> addresses, Instant now) {
    for (Long address : addresses) {
      em.createNativeQuery(
              "update address set line = null, postal_code = null, search_key = null, erased_at = ?"
                  + " where id = ? and erased_at is null and not exists (select 1 from"
                  + " party_version v where v.address_id = address.id and v.erased_at is null"
                  + " and v.party_id <> ?)")
          .setParameter(1, Timestamp.from(now))
          .setParameter(2, address)
          .setParameter(3, partyId)
          .executeUpdate();
    }
  }

  /**
   * Recomputes the commitments of up to so many versions after an id, from the rows as they are.
   */
  public CommitmentScan verify(long afterId, int limit) {
    em.flush();
    em.clear();
    List<PartyVersion> versions =
        em.createQuery(
                "select v from PartyVersion v left join fetch v.address where v.id > :after"
                    + " and v.salt is not null order by v.id",
                PartyVersion.class)
            .setParameter("after", afterId)
            .setMaxResults(limit)
            .getResultList();
    List<Long> broken =
        versions.stream()
            .filter(v -> !Arrays.equals(v.commitment(), Commitment.of(v, v.salt())))
            .map(PartyVersion::id)
            .toList();
    return new CommitmentScan(
        versions.isEmpty() ? null : versions.get(versions.size() - 1).id(), broken);
  }
}
