package lv.ikvd.competence.entity;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.programmelicence.entity.Provider;
import lv.ikvd.programmelicence.entity.Qualification;

/** Keeps the typed rows of the register, and what cases propose for them. */
@ApplicationScoped
public class DelegationRepository {

  /** An institution under its name of now. */
  private static final String SAID =
      """
      select c.*, d.institution_id, d.qualification, d.level, d.valid_until, d.accredited_until, e.number as institution_number,
             i.name as institution_name
        from %s c left join competence_delegation_data d on d.id = c.data_id left join register_entry e on e.id = d.institution_id
        left join institution_version iv on iv.version_id = e.current_version_id left join institution_data i on i.id = iv.data_id where\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected DelegationRepository() {}

  public DelegationRepository(EntityManager em) {
    this.em = em;
  }

  /** Writes the content of a version. */
  public void insert(long versionId, DelegationContent content) {
    Rows.execute(
        em,
        "insert into competence_delegation_version (version_id, data_id, concluded_on, ended_on,"
            + " end_ground) values (?, ?, ?, ?, ?)",
        versionId,
        write(content.delegation()),
        content.concludedOn(),
        content.endedOn(),
        content.end() == null ? null : content.end().ground());
  }

  public DelegationContent content(long versionId) {
    return Optional.ofNullable(contents(List.of(versionId)).get(versionId)).orElseThrow();
  }

  /** The contents of versions; one without rows is missing. */
  public Map<Long, DelegationContent> contents(Collection<Long> versionIds) {
    Map<Long, DelegationContent> contents = new HashMap<>();
    Rows.list(
        em,
        SAID.formatted("competence_delegation_version")
            + " c.version_id = any(string_to_array(?, ',')::bigint[])",
        row -> contents.put(row.getLong("version_id"), content(row)),
        String.join(",", versionIds.stream().map(String::valueOf).toList()));
    return contents;
  }

  private static DelegationContent content(ResultSet row) throws SQLException {
    LocalDate endedOn = date(row, "ended_on");
    return new DelegationContent(
        delegation(row),
        date(row, "concluded_on"),
        endedOn == null ? null : new ContractEnd(endedOn, row.getString("end_ground")));
  }

  private static Delegation delegation(ResultSet row) throws SQLException {
    return new Delegation(
        new Provider(
            row.getLong("institution_id"),
            row.getString("institution_number"),
            row.getString("institution_name")),
        new Qualification(row.getString("qualification"), row.getInt("level")),
        date(row, "valid_until"),
        date(row, "accredited_until"));
  }

  /** Writes what a proceeding proposes, in place of what it proposed before. */
  public void propose(long proceedingId, DelegationProposal proposal) {
    em.flush();
    Rows.execute(
        em,
        """
        insert into competence_delegation_proposal (proceeding_id, data_id, seen_version_id, end_ground) values (?, ?, ?, ?)
        on conflict (proceeding_id) do update set data_id = excluded.data_id\
        """,
        proceedingId,
        proposal.delegation() == null ? null : write(proposal.delegation()),
        proposal.seenVersionId(),
        proposal.endGround());
  }

  public Optional<DelegationProposal> proposal(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        SAID.formatted("competence_delegation_proposal") + " c.proceeding_id = ?",
        row ->
            new DelegationProposal(
                id(row, "data_id") == null ? null : delegation(row),
                id(row, "seen_version_id"),
                row.getString("end_ground")),
        proceedingId);
  }

  private long write(Delegation said) {
    em.flush();
    return Rows.one(
            em,
            "insert into competence_delegation_data (id, institution_id, qualification, level,"
                + " valid_until, accredited_until) values"
                + " (nextval('competence_delegation_data_seq'), ?, ?, ?, ?, ?) returning id",
            row -> row.getLong(1),
            said.institution().entryId(),
            said.qualification().code(),
            said.qualification().level(),
            said.validUntil(),
            said.accreditedUntil())
        .orElseThrow();
  }
}
