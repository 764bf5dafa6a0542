package lv.ikvd.childminder.entity;

import static lv.ikvd.database.entity.Rows.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Keeps the typed rows of the register: written once for each version of an entry. */
@ApplicationScoped
public class ChildMinderRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ChildMinderRepository() {}

  public ChildMinderRepository(EntityManager em) {
    this.em = em;
  }

  /** The number of an entry, in force and not excluded, that a party holds or is attached to. */
  public Optional<String> registeredNumberOf(long partyId, LocalDate on) {
    em.flush();
    return Rows.one(
        em,
        """
        select e.number from register_entry e
          join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
          join child_minder_version c on c.version_id = v.id
         where c.excluded_on is null and (v.valid_to is null or v.valid_to > ?)
           and (e.party_id = ? or exists (
                 select 1 from child_minder_person p where p.version_id = v.id and p.party_id = ?))
         order by e.id limit 1""",
        row -> row.getString(1),
        on,
        partyId,
        partyId);
  }

  /** Writes the content of a version. */
  public void insert(long versionId, ChildMinderContent content) {
    em.flush();
    byte[] salt = PersonalPart.salt();
    Proposal service = content.service();
    Rows.execute(
        em,
        """
        insert into child_minder_version (version_id, provider_kind, display_name, search_key, service_kind, regime,
          founder, manager, public_phone, public_email, website, activity_ground, activity_from, municipality_id,
          confirmed_on, confirmed_how, excluded_on, exclusion_ground, personal_salt, personal_commitment)
        values (?, ?, ?, search_key(?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        versionId,
        content.providerKind(),
        content.displayName(),
        content.displayName(),
        service.serviceKind(),
        service.regime(),
        service.founder(),
        service.manager(),
        service.contacts().phone(),
        service.contacts().email(),
        service.contacts().website(),
        service.activityGround(),
        service.activityFrom(),
        content.municipalityId(),
        content.confirmedOn(),
        content.confirmedHow(),
        content.excludedOn(),
        content.exclusionGround(),
        salt,
        PersonalPart.commitment(content, salt));
    insertPlaces("child_minder_place", versionId, content.places());
    insertPersons(versionId, content.persons());
  }

  private void insertPersons(long versionId, List<AttachedPerson> persons) {
    int ordinal = 0;
    for (AttachedPerson person : persons) {
      Rows.execute(
          em,
          "insert into child_minder_person values (?, ?, ?, ?, ?, ?, ?)",
          versionId,
          ordinal++,
          person.partyId(),
          HexFormat.of().parseHex(person.commitment()),
          person.qualification(),
          person.firstAidOn(),
          person.since());
    }
  }

  /** The content of a version. */
  public ChildMinderContent content(long versionId) {
    return Optional.ofNullable(contents(List.of(versionId)).get(versionId)).orElseThrow();
  }

  /** The contents of versions, by three statements however many they are. */
  public Map<Long, ChildMinderContent> contents(Collection<Long> versionIds) {
    return new ChildMinderContents(em).of(versionIds);
  }

  /** Writes what a proceeding proposes, in place of what it proposed before. */
  public void propose(long proceedingId, Proposal proposal) {
    em.flush();
    for (String table :
        List.of(
            "child_minder_proposal_person",
            "child_minder_proposal_place",
            "child_minder_proposal")) {
      Rows.execute(em, "delete from " + table + " where proceeding_id = ?", proceedingId);
    }
    Rows.execute(
        em,
        """
        insert into child_minder_proposal (proceeding_id, service_kind, regime, founder, manager, public_phone,
          public_email, website, activity_ground, activity_from) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        proceedingId,
        proposal.serviceKind(),
        proposal.regime(),
        proposal.founder(),
        proposal.manager(),
        proposal.contacts().phone(),
        proposal.contacts().email(),
        proposal.contacts().website(),
        proposal.activityGround(),
        proposal.activityFrom());
    insertPlaces("child_minder_proposal_place", proceedingId, proposal.places());
    int ordinal = 0;
    for (AttachedPerson person : proposal.persons()) {
      Rows.execute(
          em,
          "insert into child_minder_proposal_person values (?, ?, ?, ?, ?, ?)",
          proceedingId,
          ordinal++,
          person.partyId(),
          person.qualification(),
          person.firstAidOn(),
          person.since());
    }
  }

  public Optional<Proposal> proposal(long proceedingId) {
    return new ChildMinderContents(em).proposal(proceedingId);
  }

  /** Municipality of an address. */
  public Optional<Long> municipalityOf(long addressId) {
    return Rows.one(
        em,
        "select municipality_id from address where id = ? and municipality_id is not null",
        row -> id(row, "municipality_id"),
        addressId);
  }

  /** The entry of a party that is in force on a day, if the party is registered then. */
  public Optional<String> registeredNumber(long partyId, LocalDate on) {
    return Rows.one(
        em,
        """
        select e.number from register_entry e
          join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
               and v.valid_from <= ? and (v.valid_to is null or v.valid_to > ?)
          join child_minder_version c on c.version_id = v.id
         where e.register = 'CHILD_MINDER' and e.party_id = ? and (c.excluded_on is null or c.excluded_on > ?)
         order by e.id desc limit 1""",
        row -> row.getString("number"),
        on,
        on,
        partyId,
        on);
  }

  private void insertPlaces(String table, long ownerId, List<Place> places) {
    int ordinal = 0;
    for (Place place : places) {
      Rows.execute(
          em,
          "insert into " + table + " values (?, ?, ?, ?, ?)",
          ownerId,
          ordinal++,
          place.kind(),
          place.addressId(),
          place.permission());
    }
  }
}
