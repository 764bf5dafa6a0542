package lv.ikvd.institution.entity;

import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Keeps the typed rows of the register, and what cases propose for them. */
@ApplicationScoped
public class InstitutionRepository {

  /** A version, before what it says is read. */
  private record Version(long id, long dataId, Ending ending, Right right) {}

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected InstitutionRepository() {}

  public InstitutionRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes the content of a version. */
  public void insert(long versionId, InstitutionContent content) {
    Rows.execute(
        em,
        "insert into institution_version (version_id, data_id, ended_on, end_ground) values (?, ?,"
            + " ?, ?)",
        versionId,
        write(content.institution()),
        content.endedOn(),
        content.endGround());
    if (content.right() != null) {
      RightRows.add(em, versionId, content.right());
    }
  }

  /** The content of a version. */
  public InstitutionContent content(long versionId) {
    return Optional.ofNullable(contents(List.of(versionId)).get(versionId)).orElseThrow();
  }

  /** The contents of versions; one without rows is missing. */
  public Map<Long, InstitutionContent> contents(Collection<Long> versionIds) {
    List<Version> versions =
        Rows.list(
            em,
            """
            select c.*, r.kind, r.detail, r.lessons, r.valid_from, r.valid_until, r.source, r.taken_back
              from institution_version c left join institution_version_right r on r.version_id = c.version_id
             where c.version_id = any(string_to_array(?, ',')::bigint[])\
            """,
            row -> {
              LocalDate endedOn = date(row, "ended_on");
              return new Version(
                  row.getLong("version_id"),
                  row.getLong("data_id"),
                  endedOn == null ? null : new Ending(endedOn, row.getString("end_ground")),
                  RightRows.right(row));
            },
            String.join(",", versionIds.stream().map(String::valueOf).toList()));
    Map<Long, Institution> said =
        new InstitutionRows(em).of(versions.stream().map(Version::dataId).toList());
    Map<Long, InstitutionContent> contents = new HashMap<>();
    for (Version version : versions) {
      contents.put(
          version.id(),
          new InstitutionContent(said.get(version.dataId()), version.ending(), version.right()));
    }
    return contents;
  }

  /** Writes what a proceeding proposes, in place of what it proposed before. */
  public void propose(long proceedingId, Proposal proposal) {
    em.flush();
    Rows.execute(
        em,
        """
        insert into institution_proposal (proceeding_id, data_id, seen_version_id, end_ground) values (?, ?, ?, ?)
        on conflict (proceeding_id) do update set data_id = excluded.data_id, seen_version_id = excluded.seen_version_id,
          end_ground = excluded.end_ground\
        """,
        proceedingId,
        proposal.institution() == null ? null : write(proposal.institution()),
        proposal.seenVersionId(),
        proposal.endGround());
  }

  public Optional<Proposal> proposal(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select * from institution_proposal where proceeding_id = ?",
        row -> {
          Long data = id(row, "data_id");
          return new Proposal(
              data == null ? null : new InstitutionRows(em).of(List.of(data)).get(data),
              id(row, "seen_version_id"),
              row.getString("end_ground"));
        },
        proceedingId);
  }

  /** Lets no other transaction register or rename an institution until this one ends. */
  public void holdNames() {
    Rows.list(
        em,
        "select 1 from pg_advisory_xact_lock(hashtextextended('institution name', 34))",
        row -> 1);
  }

  /** The number of another institution in the register on a day or later that is called so. */
  public Optional<String> numberOfName(String name, Long exceptEntryId, LocalDate on) {
    em.flush();
    return Rows.list(
            em,
            """
            select e.number from institution_data d
              join institution_version c on c.data_id = d.id and (c.ended_on is null or c.ended_on > ?)
              join register_entry_version v on v.id = c.version_id and v.superseded_at is null and (v.valid_to is null or v.valid_to > ?)
              join register_entry e on e.id = v.entry_id
             where d.search_key = search_key(?) and e.id is distinct from ?::bigint order by e.id limit 1\
            """,
            row -> row.getString(1),
            on,
            on,
            name,
            exceptEntryId)
        .stream()
        .findFirst();
  }

  /** The number of an institution in the register that a party founded or leads. */
  public Optional<String> numberOfParty(long partyId, LocalDate on) {
    em.flush();
    return Rows.list(
            em,
            """
            select c.number from institution_current c join institution_data d on d.id = c.data_id
             where (c.ended_on is null or c.ended_on > ?) and (d.head_party_id = ?
                or exists (select 1 from institution_founder f where f.data_id = d.id and f.party_id = ?))
             order by c.entry_id limit 1\
            """,
            row -> row.getString(1),
            on,
            partyId,
            partyId)
        .stream()
        .findFirst();
  }

  /** The number of an institution that was excluded because its founder, a party, had ended. */
  public Optional<String> endedWith(long founderId) {
    em.flush();
    return Rows.list(
            em,
            """
            select c.number from institution_current c join institution_founder f on f.data_id = c.data_id
             where f.party_id = ? and f.kind <> 'NATURAL_PERSON' and c.end_ground = 'GROUND_FOUNDER_ENDED' order by c.entry_id limit 1\
            """,
            row -> row.getString(1),
            founderId)
        .stream()
        .findFirst();
  }

  private long write(Institution institution) {
    em.flush();
    long id =
        Rows.one(em, "select nextval('institution_data_seq')", row -> row.getLong(1)).orElseThrow();
    Head head = institution.head();
    Reach reach = institution.reach();
    Rows.execute(
        em,
        """
        insert into institution_data (id, name, search_key, kind, type, legal_form, legal_address_id, head_party_id, head_party_commitment,
          head_from, head_until, phone, email, website, statutes_on, safety_on, parent_id)
        values (?, ?, search_key(?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        id,
        institution.name(),
        institution.name(),
        institution.kind(),
        institution.type(),
        institution.legalForm(),
        institution.legalAddress().addressId(),
        head == null ? null : head.person().partyId(),
        head == null ? null : commitment(head.person()),
        head == null ? null : head.from(),
        head == null ? null : head.until(),
        reach.phone(),
        reach.email(),
        reach.website(),
        institution.statutesOn(),
        institution.safetyOn(),
        institution.parent() == null ? null : institution.parent().entryId());
    writeParts(id, institution);
    return id;
  }

  private void writeParts(long id, Institution institution) {
    int ordinal = 0;
    for (Founder founder : institution.founders()) {
      Rows.execute(
          em,
          "insert into institution_founder (data_id, ordinal, kind, party_id, party_commitment,"
              + " share) values (?, ?, ?, ?, ?, ?)",
          id,
          ordinal++,
          founder.kind(),
          founder.person().partyId(),
          commitment(founder.person()),
          founder.share());
    }
    ordinal = 0;
    for (Place place : institution.places()) {
      Rows.execute(
          em,
          "insert into institution_place (data_id, ordinal, use, address_id) values (?, ?, ?, ?)",
          id,
          ordinal++,
          place.use(),
          place.addressId());
    }
    for (String language : institution.languages()) {
      Rows.execute(em, "insert into institution_language values (?, ?)", id, language);
    }
  }

  private static byte[] commitment(Person person) {
    return HexFormat.of().parseHex(person.commitment());
  }
}
