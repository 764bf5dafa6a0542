package lv.ikvd.childminder.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Keeps the typed rows of the register: written once for each version of an entry. */
@ApplicationScoped
public class ChildMinderRepository {

  private static final String PLACES =
      """
      select p.*, a.line, a.postal_code, m.name as municipality from %s p
        left join address a on a.id = p.address_id left join municipality m on m.id = a.municipality_id
       where p.%s = ? order by p.ordinal""";

  private static final String PERSONS =
      """
      select p.*, (select display_name from party_version v where v.party_id = p.party_id
                    and v.superseded_at is null order by v.valid_from desc limit 1) as name
        from %s p where p.%s = ? order by p.ordinal""";

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
    return Rows.one(
            em,
            "select * from child_minder_version where version_id = ?",
            row -> content(row, versionId),
            versionId)
        .orElseThrow();
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
    return Rows.one(
        em,
        "select * from child_minder_proposal where proceeding_id = ?",
        row ->
            service(
                row,
                places("child_minder_proposal_place", "proceeding_id", proceedingId),
                persons("child_minder_proposal_person", "proceeding_id", proceedingId)),
        proceedingId);
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

  private ChildMinderContent content(ResultSet row, long versionId) throws SQLException {
    LocalDate confirmedOn = date(row, "confirmed_on");
    LocalDate excludedOn = date(row, "excluded_on");
    ChildMinderContent content =
        new ChildMinderContent(
            row.getString("provider_kind"),
            row.getString("display_name"),
            service(
                row,
                places("child_minder_place", "version_id", versionId),
                persons("child_minder_person", "version_id", versionId)),
            id(row, "municipality_id"),
            confirmedOn == null
                ? null
                : new Confirmation(confirmedOn, row.getString("confirmed_how")),
            excludedOn == null
                ? null
                : new Exclusion(excludedOn, row.getString("exclusion_ground")),
            null);
    byte[] salt = row.getBytes("personal_salt");
    if (row.getObject("erased_at") != null) {
      return content.committed(HexFormat.of().formatHex(row.getBytes("personal_commitment")));
    }
    // a salt taken away behind the system's back is a change like any other
    return content.committed(
        salt == null ? null : HexFormat.of().formatHex(PersonalPart.commitment(content, salt)));
  }

  private static Proposal service(ResultSet row, List<Place> places, List<AttachedPerson> persons)
      throws SQLException {
    return new Proposal(
        constant(row, "service_kind", ServiceKind.class),
        constant(row, "regime", Regime.class),
        row.getString("founder"),
        row.getString("manager"),
        new Contacts(
            row.getString("public_phone"), row.getString("public_email"), row.getString("website")),
        row.getString("activity_ground"),
        date(row, "activity_from"),
        places,
        persons);
  }

  private List<Place> places(String table, String owner, long ownerId) {
    return Rows.list(
        em,
        PLACES.formatted(table, owner),
        row ->
            new Place(
                constant(row, "kind", PlaceKind.class),
                id(row, "address_id"),
                row.getString("line"),
                row.getString("postal_code"),
                row.getString("municipality"),
                row.getString("permission")),
        ownerId);
  }

  private List<AttachedPerson> persons(String table, String owner, long ownerId) {
    boolean committed = table.equals("child_minder_person");
    return Rows.list(
        em,
        PERSONS.formatted(table, owner),
        row ->
            new AttachedPerson(
                row.getLong("party_id"),
                committed ? HexFormat.of().formatHex(row.getBytes("party_commitment")) : null,
                row.getString("name"),
                row.getString("qualification"),
                date(row, "first_aid_on"),
                date(row, "since")),
        ownerId);
  }
}
