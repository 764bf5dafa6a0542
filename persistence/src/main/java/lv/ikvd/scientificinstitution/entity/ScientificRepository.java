package lv.ikvd.scientificinstitution.entity;

import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.institution.entity.Head;
import lv.ikvd.institution.entity.Person;

/** Keeps the typed rows of the register, and what cases propose for them. */
@ApplicationScoped
public class ScientificRepository {

  /** A version, before what it says is read. */
  private record Version(long id, long dataId, End end) {}

  /** A successor under its name of now. */
  private static final String SUCCESSOR =
"""
select c.*, e.number as successor_number, (select d.name from scientific_institution_version s
         join scientific_institution_data d on d.id = s.data_id where s.version_id = e.current_version_id) as successor_name
  from %s c left join register_entry e on e.id = c.successor_id where\
""";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ScientificRepository() {}

  public ScientificRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes the content of a version. */
  public void insert(long versionId, ScientificContent content) {
    End end = content.end();
    Rows.execute(
        em,
        "insert into scientific_institution_version (version_id, data_id, ended_on, end_ground,"
            + " successor_id) values (?, ?, ?, ?, ?)",
        versionId,
        write(content.institution()),
        content.endedOn(),
        end == null ? null : end.ground(),
        end == null ? null : entry(end.successor()));
  }

  /** The contents of versions; one without rows is missing. */
  public Map<Long, ScientificContent> contents(Collection<Long> versionIds) {
    List<Version> versions =
        Rows.list(
            em,
            SUCCESSOR.formatted("scientific_institution_version")
                + " c.version_id = any(string_to_array(?, ',')::bigint[])",
            ScientificRepository::version,
            ScientificRows.joined(versionIds));
    Map<Long, ScientificInstitution> said =
        new ScientificRows(em).of(versions.stream().map(Version::dataId).toList());
    Map<Long, ScientificContent> contents = new HashMap<>();
    versions.forEach(
        version ->
            contents.put(
                version.id(), new ScientificContent(said.get(version.dataId()), version.end())));
    return contents;
  }

  public ScientificContent content(long versionId) {
    return Optional.ofNullable(contents(List.of(versionId)).get(versionId)).orElseThrow();
  }

  private static Version version(ResultSet row) throws SQLException {
    LocalDate endedOn = date(row, "ended_on");
    return new Version(
        row.getLong("version_id"),
        row.getLong("data_id"),
        endedOn == null ? null : new End(endedOn, row.getString("end_ground"), successor(row)));
  }

  private static Successor successor(ResultSet row) throws SQLException {
    Long entry = id(row, "successor_id");
    return entry == null
        ? null
        : new Successor(entry, row.getString("successor_number"), row.getString("successor_name"));
  }

  /** Writes what a proceeding proposes, in place of what it proposed before. */
  public void propose(long proceedingId, ScientificProposal proposal) {
    em.flush();
    Rows.execute(
        em,
"""
insert into scientific_institution_proposal (proceeding_id, data_id, seen_version_id, end_ground, successor_id) values (?, ?, ?, ?, ?)
on conflict (proceeding_id) do update set data_id = excluded.data_id, seen_version_id = excluded.seen_version_id\
""",
        proceedingId,
        proposal.institution() == null ? null : write(proposal.institution()),
        proposal.seenVersionId(),
        proposal.endGround(),
        entry(proposal.successor()));
  }

  public Optional<ScientificProposal> proposal(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        SUCCESSOR.formatted("scientific_institution_proposal") + " c.proceeding_id = ?",
        row -> {
          Long data = id(row, "data_id");
          return new ScientificProposal(
              data == null ? null : new ScientificRows(em).of(List.of(data)).get(data),
              id(row, "seen_version_id"),
              row.getString("end_ground"),
              successor(row));
        },
        proceedingId);
  }

  /** The number of another institution in the register today that is called so. */
  public Optional<String> numberOfName(String name, Long exceptEntryId) {
    em.flush();
    return first(
        "select number from scientific_institution_current where status = 'REGISTERED' and"
            + " search_key = search_key(?) and entry_id is distinct from ?::bigint order by"
            + " entry_id limit 1",
        name,
        exceptEntryId);
  }

  /** The number of an institution in the register of which a party is head or a doctor. */
  public Optional<String> numberOfParty(long partyId) {
    em.flush();
    return first(
        "select c.number from scientific_institution_current c where c.status = 'REGISTERED' and"
            + " (c.head_party_id = ? or exists (select 1 from scientific_institution_doctor o where"
            + " o.data_id = c.data_id and o.party_id = ?)) order by c.entry_id limit 1",
        partyId,
        partyId);
  }

  private Optional<String> first(String sql, Object... parameters) {
    return Rows.list(em, sql, row -> row.getString(1), parameters).stream().findFirst();
  }

  private long write(ScientificInstitution said) {
    em.flush();
    long id =
        Rows.one(em, "select nextval('scientific_institution_data_seq')", row -> row.getLong(1))
            .orElseThrow();
    Head head = said.head();
    Rows.execute(
        em,
"""
insert into scientific_institution_data (id, name, search_key, kind, address_id, head_party_id, head_party_commitment, head_from,
  phone, email, website) values (?, ?, search_key(?), ?, ?, ?, ?, ?, ?, ?, ?)\
""",
        id,
        said.name(),
        said.name(),
        said.kind(),
        said.address().addressId(),
        head == null ? null : head.person().partyId(),
        head == null ? null : commitment(head.person()),
        head == null ? null : head.from(),
        said.reach().phone(),
        said.reach().email(),
        said.reach().website());
    writeParts(id, said);
    return id;
  }

  private void writeParts(long id, ScientificInstitution said) {
    for (String direction : said.directions()) {
      Rows.execute(em, "insert into scientific_institution_direction values (?, ?)", id, direction);
    }
    int ordinal = 0;
    for (Doctor doctor : said.doctors()) {
      Rows.execute(
          em,
          "insert into scientific_institution_doctor (data_id, ordinal, party_id, party_commitment,"
              + " direction, degree, awarded_on) values (?, ?, ?, ?, ?, ?, ?)",
          id,
          ordinal++,
          doctor.person().partyId(),
          commitment(doctor.person()),
          doctor.direction(),
          doctor.degree(),
          doctor.awardedOn());
    }
  }

  private static Long entry(Successor successor) {
    return successor == null ? null : successor.entryId();
  }

  private static byte[] commitment(Person person) {
    return HexFormat.of().parseHex(person.commitment());
  }
}
