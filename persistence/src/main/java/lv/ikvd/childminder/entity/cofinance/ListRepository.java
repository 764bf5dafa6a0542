package lv.ikvd.childminder.entity.cofinance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.problem.entity.Problem;

/**
 * Matches lists with the register and keeps the answers; each query is limited to one municipality.
 */
@ApplicationScoped
public class ListRepository {

  private static final int BATCH = 1_000;

  private static final String AREA =
      """
      with recursive area(id) as (select ?::bigint union
        select s.predecessor_id from municipality_succession s join area on area.id = s.successor_id),
      asked(line, key, name) as (select * from unnest(string_to_array(?, ',')::int[], string_to_array(?, ','),
        string_to_array(?, E'\\n'))),
      found(line, entry_id) as (""";

  private static final String MATCHED =
      """
      )
      insert into child_minder_list_line (list_id, line, name, state, entry_id, excluded_on)
      select ?, a.line, nullif(a.name, ''),
             case when e.id is null then 'UNKNOWN'
                  when d.version_id is null or d.excluded_on <= q.day then 'NOT_ON_DAY'
                  when c.excluded_on <= riga_today() then 'CEASED' else 'REGISTERED' end,
             e.id, case when c.excluded_on <= riga_today() then c.excluded_on end
        from asked a
        cross join (select ?::date as day) q
        left join lateral (select r.id, cv.version_id from found f join register_entry r on r.id = f.entry_id
               join register_entry_version v on v.entry_id = r.id and v.superseded_at is null
                    and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
               join child_minder_version cv on cv.version_id = v.id
              where f.line = a.line and r.register = 'CHILD_MINDER' and cv.municipality_id in (select id from area)
              order by (cv.excluded_on is null) desc, r.id desc limit 1) e on true
        left join child_minder_version c on c.version_id = e.version_id
        left join lateral (select x.* from register_entry_version w join child_minder_version x on x.version_id = w.id
              where w.entry_id = e.id and w.superseded_at is null and w.valid_from <= q.day
                and (w.valid_to is null or w.valid_to > q.day)) d on true""";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ListRepository() {}

  public ListRepository(EntityManager em) {
    this.em = em;
  }

  public long insert(long municipalityId, LocalDate day, Instant now, String by) {
    Rows.execute(
        em,
        "delete from child_minder_list where checked_at < ?::timestamptz - interval '30 days'",
        now);
    return Rows.one(
            em,
            "insert into child_minder_list (municipality_id, asked_on, checked_at, checked_by) values (?, ?, ?, ?) returning id",
            row -> row.getLong(1),
            municipalityId,
            day,
            now,
            by)
        .orElseThrow();
  }

  /** Matches lines of one kind. */
  public void match(
      long listId,
      long municipalityId,
      LocalDate day,
      ListedLine.Kind kind,
      List<ListedLine> lines) {
    String found =
        switch (kind) {
          case ENTRY ->
              "select a.line, r.id from asked a join register_entry r on r.register = 'CHILD_MINDER' and r.number = a.key";
          case REGISTRATION ->
              "select distinct a.line, r.id from asked a join party_version p on p.registration_number = a.key"
                  + " join register_entry r on r.party_id = p.party_id";
          case PERSON ->
              "select distinct a.line, r.id from asked a join personal_code p on p.code = a.key"
                  + " join register_entry r on r.party_id = p.party_id";
        };
    for (int from = 0; from < lines.size(); from += BATCH) {
      List<ListedLine> batch = lines.subList(from, Math.min(lines.size(), from + BATCH));
      Rows.execute(
          em,
          AREA + found + MATCHED,
          municipalityId,
          batch.stream().map(l -> Integer.toString(l.line())).collect(Collectors.joining(",")),
          batch.stream().map(ListedLine::key).collect(Collectors.joining(",")),
          batch.stream()
              .map(l -> l.name() == null ? "" : l.name())
              .collect(Collectors.joining("\n")),
          listId,
          day);
    }
  }

  public void refuse(long listId, RefusedLine line) {
    Rows.execute(
        em,
        "insert into child_minder_list_line (list_id, line, name, state, field, code) values (?, ?, ?, 'REFUSED', ?, ?)",
        listId,
        line.line(),
        line.name(),
        line.field(),
        line.code());
  }

  /** A list of the municipality itself; another's is not there. */
  public Optional<ListHead> head(long listId, long municipalityId) {
    return heads("and l.id = ?", municipalityId, listId).stream().findFirst();
  }

  /** The last lists of a municipality. */
  public List<ListHead> heads(long municipalityId) {
    return heads("order by l.id desc limit 20", municipalityId);
  }

  private List<ListHead> heads(String more, Object... parameters) {
    return Rows.list(
        em,
        """
        select l.*, m.name, (select count(*) from child_minder_list_line x where x.list_id = l.id) as lines
          from child_minder_list l join municipality m on m.id = l.municipality_id where l.municipality_id = ?\
        """
            + " "
            + more,
        row ->
            new ListHead(
                row.getLong("id"),
                row.getString("name"),
                Rows.date(row, "asked_on"),
                Rows.moment(row, "checked_at"),
                row.getString("checked_by"),
                row.getLong("lines")),
        parameters);
  }

  public Page<LineRow> lines(
      long listId, long municipalityId, LineState state, PageRequest request) {
    if (head(listId, municipalityId).isEmpty()) {
      throw Problem.notFound("COFINANCE-009");
    }
    List<Object> parameters = new ArrayList<>(List.of(listId));
    String from =
        """
        from child_minder_list_line l left join register_entry e on e.id = l.entry_id
          left join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
               and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
          left join child_minder_version c on c.version_id = v.id
         where l.list_id = ?\
        """;
    if (state != null) {
      from += " and l.state = ?";
      parameters.add(state);
    }
    return Rows.page(
        em,
        "select l.*, e.number, e.registered_on, c.display_name",
        from,
        " order by l.line",
        request,
        ListRepository::line,
        parameters);
  }

  /** How many lines of a list are in each state; states without any are left out. */
  public Map<LineState, Long> counts(long listId, long municipalityId) {
    Map<LineState, Long> counts = new EnumMap<>(LineState.class);
    Rows.list(
            em,
            """
            select x.state, count(*) as lines from child_minder_list_line x join child_minder_list l on l.id = x.list_id
             where l.id = ? and l.municipality_id = ? group by x.state""",
            row -> Map.entry(Rows.constant(row, "state", LineState.class), row.getLong("lines")),
            listId,
            municipalityId)
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return counts;
  }

  /** Deletes lists that were checked before then, with their lines. */
  public void forget(Instant before) {
    Rows.execute(em, "delete from child_minder_list where checked_at < ?", before);
  }

  private static LineRow line(ResultSet row) throws SQLException {
    return new LineRow(
        row.getInt("line"),
        row.getString("name"),
        Rows.constant(row, "state", LineState.class),
        Rows.id(row, "entry_id"),
        row.getString("number"),
        row.getString("display_name"),
        Rows.date(row, "registered_on"),
        Rows.date(row, "excluded_on"),
        row.getString("field"),
        row.getString("code"));
  }
}
