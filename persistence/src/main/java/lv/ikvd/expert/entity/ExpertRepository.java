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

/** Keeps the pool of experts. */
@ApplicationScoped
public class ExpertRepository {

  private static final Map<String, String> SORTS =
      Map.of(
          "number",
          "x.number",
          "name",
          "v.display_name collate latvian",
          "admittedOn",
          "x.admitted_on");

  private static final String SELECT =
      """
      select x.*, v.display_name as name, array(select f.field from expert_field f where f.expert_id = x.id order by f.field) as fields,
             (select a.level from expert_assessment a where a.expert_id = x.id order by a.assessed_on desc, a.id desc limit 1) as level
      """;

  private static final String FROM =
      """
      from expert x left join lateral (select p.display_name, p.search_key from party_version p
               where p.party_id = x.party_id and p.superseded_at is null order by p.valid_from desc limit 1) v on true
       where true\
      """;

  /** An interest of an expert in an institution on a day; it takes its number and twice the day. */
  private static final String INTERESTED =
      "exists (select 1 from expert_interest i join register_entry e on e.id = i.entry_id where"
          + " i.expert_id = x.id and e.number = ? and i.declared_on <= ? and (i.ended_on is null or"
          + " i.ended_on > ?))";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ExpertRepository() {}

  public ExpertRepository(EntityManager em) {
    this.em = em;
  }

  /** Empty when the person is in the pool already. */
  public Optional<Long> add(
      String number, long partyId, NewExpert expert, Long account, Instant at) {
    em.flush();
    Optional<Long> id =
        Rows.one(
            em,
            "insert into expert (number, party_id, role, state, admitted_on, selection, email,"
                + " created_by, created_at) values (?, ?, ?, 'ADMITTED', ?, ?, ?, ?, ?) on conflict"
                + " (party_id) do nothing returning id",
            row -> row.getLong(1),
            number,
            partyId,
            expert.role(),
            expert.admittedOn(),
            expert.selection(),
            expert.email(),
            account,
            at);
    id.ifPresent(
        one ->
            expert
                .fields()
                .forEach(
                    field ->
                        Rows.execute(
                            em,
                            "insert into expert_field (expert_id, field) values (?, ?)",
                            one,
                            field)));
    return id;
  }

  public Page<ExpertRow> page(ExpertFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        SELECT,
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "v.display_name collate latvian, x.id", "x.id"),
        request,
        ExpertRepository::row,
        parameters);
  }

  public Optional<ExpertRow> find(String number) {
    em.flush();
    return Rows.one(em, SELECT + FROM + " and x.number = ?", ExpertRepository::row, number);
  }

  public Optional<ExpertRow> ofParty(long partyId) {
    em.flush();
    return Rows.one(em, SELECT + FROM + " and x.party_id = ?", ExpertRepository::row, partyId);
  }

  /** Whether an expert declared an interest in an institution that lasts on a day. */
  public boolean interested(String number, String institution, LocalDate day) {
    em.flush();
    return Rows.one(
            em,
            "select 1 from expert x where x.number = ? and " + INTERESTED,
            row -> 1,
            number,
            institution,
            day,
            day)
        .isPresent();
  }

  public List<Interest> interests(long expertId) {
    em.flush();
    return Rows.list(
        em,
        "select i.*, e.number, n.name from expert_interest i join register_entry e on e.id ="
            + " i.entry_id left join institution_current n on n.entry_id = i.entry_id where"
            + " i.expert_id = ? order by i.ended_on nulls first, i.declared_on desc, i.id",
        row ->
            new Interest(
                row.getLong("id"),
                row.getString("number"),
                row.getString("name"),
                row.getString("reason"),
                Rows.date(row, "declared_on"),
                Rows.date(row, "ended_on")),
        expertId);
  }

  public List<Assessment> assessments(long expertId) {
    em.flush();
    return Rows.list(
        em,
        "select * from expert_assessment where expert_id = ? order by assessed_on desc, id desc",
        row ->
            new Assessment(
                Rows.constant(row, "occasion", Occasion.class),
                Rows.constant(row, "assessor", Assessor.class),
                row.getString("about"),
                row.getString("level"),
                row.getString("assessment"),
                Rows.date(row, "assessed_on")),
        expertId);
  }

  /** False when no institution has the number. */
  public boolean declare(long expertId, String institution, String reason, LocalDate on) {
    return Rows.execute(
            em,
            "insert into expert_interest (expert_id, entry_id, reason, declared_on) select ?, e.id,"
                + " ?, ? from register_entry e join institution_current n on n.entry_id = e.id"
                + " where e.number = ?",
            expertId,
            reason,
            on,
            institution)
        == 1;
  }

  public boolean endInterest(long expertId, long interestId, LocalDate on) {
    return Rows.execute(
            em,
            "update expert_interest set ended_on = ? where expert_id = ? and id = ? and ended_on"
                + " is null",
            on,
            expertId,
            interestId)
        == 1;
  }

  public void assess(long expertId, Assessment assessment, Long account, Instant at) {
    Rows.execute(
        em,
        "insert into expert_assessment (expert_id, occasion, assessor, about, level, assessment,"
            + " assessed_on, noted_by, noted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        expertId,
        assessment.occasion(),
        assessment.assessor(),
        assessment.about(),
        assessment.level(),
        assessment.text(),
        assessment.assessedOn(),
        account,
        at);
  }

  public boolean state(long expertId, ExpertState before, ExpertState after) {
    return Rows.execute(
            em, "update expert set state = ? where id = ? and state = ?", after, expertId, before)
        == 1;
  }

  public void unavailable(long expertId, LocalDate from, LocalDate until) {
    Rows.execute(
        em,
        "update expert set unavailable_from = ?, unavailable_until = ? where id = ?",
        from,
        until,
        expertId);
  }

  /** Nothing but role, fields and days is left. */
  public void erase(long expertId, Instant at) {
    Rows.execute(
        em,
        "update expert set party_id = null, selection = null, email = null, erased_at = ? where id"
            + " = ?",
        at,
        expertId);
    Rows.execute(em, "delete from expert_interest where expert_id = ?", expertId);
    Rows.execute(em, "delete from expert_assessment where expert_id = ?", expertId);
  }

  private static String where(ExpertFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.person() != null) {
      where.append(" and (x.number = ? or v.search_key like ?)");
      parameters.add(filter.person());
      parameters.add(SearchKey.containing(filter.person()));
    }
    Rows.restrict(where, parameters, " and x.role = ?", filter.role());
    Rows.restrict(where, parameters, " and x.state = ?", filter.state());
    Rows.restrict(
        where,
        parameters,
        " and exists (select 1 from expert_field f where f.expert_id = x.id and f.field = ?)",
        filter.field());
    if (filter.freeFor() != null) {
      where.append(
          " and x.state = 'ADMITTED' and (x.unavailable_from is null or ? not between"
              + " x.unavailable_from and x.unavailable_until) and not "
              + INTERESTED);
      parameters.addAll(List.of(filter.day(), filter.freeFor(), filter.day(), filter.day()));
    }
    return where.toString();
  }

  private static ExpertRow row(ResultSet row) throws SQLException {
    return new ExpertRow(
        row.getLong("id"),
        row.getString("number"),
        Rows.id(row, "party_id"),
        row.getString("name"),
        Rows.constant(row, "role", ExpertRole.class),
        Rows.constant(row, "state", ExpertState.class),
        Rows.date(row, "admitted_on"),
        row.getString("selection"),
        row.getString("email"),
        Rows.date(row, "unavailable_from"),
        Rows.date(row, "unavailable_until"),
        List.of((String[]) row.getArray("fields").getArray()),
        row.getString("level"));
  }
}
