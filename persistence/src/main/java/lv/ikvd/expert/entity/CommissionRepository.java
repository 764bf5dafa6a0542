package lv.ikvd.expert.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;

/** Keeps the commissions that were proposed, and who is in them. */
@ApplicationScoped
public class CommissionRepository {

  private static final Map<String, String> SORTS =
      Map.of(
          "number", "k.number",
          "institution", "n.name collate latvian",
          "from", "k.from_on",
          "until", "k.until_on");

  private static final String NAME =
      "(select p.display_name from party_version p where p.party_id = x.party_id and"
          + " p.superseded_at is null order by p.valid_from desc limit 1)";

  private static final String SELECT =
      "select k.*, e.number as entry_number, n.name as institution, c.name as chair, c.party_id as"
          + " chair_party, (select count(*) from expert_commission_member m where m.commission_id ="
          + " k.id and m.withdrawn_on is null) as members";

  private static final String FROM =
      " from expert_commission k join register_entry e on e.id = k.entry_id left join"
          + " institution_current n on n.entry_id = k.entry_id left join lateral (select"
          + " x.party_id, "
          + NAME
          + " as name from expert_commission_member m join expert x on x.id = m.expert_id where"
          + " m.commission_id = k.id and m.role = 'CHAIR' and m.withdrawn_on is null) c on true"
          + " where true";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected CommissionRepository() {}

  public CommissionRepository(EntityManager em) {
    this.em = em;
  }

  public Page<CommissionRow> page(CommissionFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        SELECT,
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "k.from_on desc, k.id desc", "k.id"),
        request,
        CommissionRepository::row,
        parameters);
  }

  public Optional<CommissionRow> find(String number) {
    em.flush();
    return Rows.one(em, SELECT + FROM + " and k.number = ?", CommissionRepository::row, number);
  }

  /** The chair first, then by name; withdrawn ones last. */
  public List<CommissionMember> members(CommissionRow commission) {
    return Rows.list(
        em,
        "select m.*, x.number, x.party_id, "
            + NAME
            + " as name, m.proposed_at, exists (select 1 from expert_interest i where i.expert_id ="
            + " x.id and i.entry_id = ? and (i.ended_on is null or i.ended_on > ?)) as interested,"
            + " (select s.level from expert_assessment s where s.expert_id = x.id and"
            + " s.commission_id = m.commission_id and s.assessor = 'OWN' and s.superseded_at is"
            + " null) as own, (select s.level from expert_assessment s where s.expert_id = x.id and"
            + " s.commission_id = m.commission_id and s.assessor = 'CHAIR' and s.superseded_at is"
            + " null) as by_chair, (m.proposed_at at time zone"
            + " 'Europe/Riga')::date as proposed_on from expert_commission_member m join expert x"
            + " on x.id = m.expert_id where m.commission_id = ? order by m.withdrawn_on is not"
            + " null, m.role, name, x.id",
        CommissionRepository::member,
        commission.entryId(),
        commission.from(),
        commission.id());
  }

  public long add(String number, long entryId, NewCommission asked, Long account, Instant at) {
    em.flush();
    return Rows.one(
            em,
            "insert into expert_commission (number, entry_id, field, from_on, until_on, made_by,"
                + " made_at) values (?, ?, ?, ?, ?, ?, ?) returning id",
            row -> row.getLong(1),
            number,
            entryId,
            asked.field(),
            asked.from(),
            asked.until(),
            account,
            at)
        .orElseThrow();
  }

  /** Two proposals of one expert wait for each other: the second sees what the first did. */
  public void hold(long expertId) {
    Rows.list(em, "select 1 from expert where id = ? for update", row -> 1, expertId);
  }

  /** Who was withdrawn is in again; false when already in. */
  public boolean put(long commissionId, long expertId, ExpertRole role, Long account, Instant at) {
    return Rows.execute(
            em,
            "insert into expert_commission_member (commission_id, expert_id, role, proposed_by,"
                + " proposed_at) values (?, ?, ?, ?, ?) on conflict (commission_id, expert_id) do"
                + " update set role = excluded.role, proposed_by = excluded.proposed_by,"
                + " proposed_at = excluded.proposed_at, withdrawn_on = null where"
                + " expert_commission_member.withdrawn_on is not null",
            commissionId,
            expertId,
            role,
            account,
            at)
        == 1;
  }

  public boolean withdraw(long commissionId, String expert, LocalDate on) {
    return Rows.execute(
            em,
            "update expert_commission_member m set withdrawn_on = ? from expert x where x.id ="
                + " m.expert_id and m.commission_id = ? and x.number = ? and m.withdrawn_on is"
                + " null",
            on,
            commissionId,
            expert)
        == 1;
  }

  /** False when somebody else was quicker. */
  public boolean touch(long commissionId, int version) {
    return Rows.execute(
            em,
            "update expert_commission set version = version + 1 where id = ? and version = ?",
            commissionId,
            version)
        == 1;
  }

  private static String where(CommissionFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.institution() != null) {
      where.append(" and (e.number = ? or n.search_key like ?)");
      parameters.add(filter.institution());
      parameters.add(SearchKey.containing(filter.institution()));
    }
    Rows.restrict(where, parameters, " and k.field = ?", filter.field());
    Rows.restrict(
        where,
        parameters,
        " and exists (select 1 from expert_commission_member m join expert x on x.id = m.expert_id"
            + " where m.commission_id = k.id and x.number = upper(?))",
        filter.expert());
    Rows.restrict(where, parameters, " and k.until_on >= ?", filter.from());
    Rows.restrict(where, parameters, " and k.from_on <= ?", filter.to());
    return where.toString();
  }

  private static CommissionRow row(ResultSet row) throws SQLException {
    return new CommissionRow(
        row.getLong("id"),
        row.getString("number"),
        row.getLong("entry_id"),
        row.getString("entry_number"),
        row.getString("institution"),
        row.getString("field"),
        Rows.date(row, "from_on"),
        Rows.date(row, "until_on"),
        row.getString("chair"),
        Rows.id(row, "chair_party"),
        row.getInt("members"),
        row.getInt("version"));
  }

  private static CommissionMember member(ResultSet row) throws SQLException {
    return new CommissionMember(
        row.getLong("expert_id"),
        row.getString("number"),
        Rows.id(row, "party_id"),
        row.getString("name"),
        Rows.constant(row, "role", ExpertRole.class),
        Rows.date(row, "proposed_on"),
        Rows.date(row, "withdrawn_on"),
        row.getBoolean("interested"),
        row.getString("own"),
        row.getString("by_chair"));
  }
}
