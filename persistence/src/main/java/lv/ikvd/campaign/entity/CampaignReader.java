package lv.ikvd.campaign.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;
import static lv.ikvd.database.entity.Rows.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;

/** Lists and counts of campaigns. */
@ApplicationScoped
public class CampaignReader {

  private static final String CAMPAIGN =
      """
      select k.*, m.code as municipality_code, m.name as municipality from campaign k
        left join municipality m on m.id = k.municipality_id\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected CampaignReader() {}

  public CampaignReader(EntityManager em) {
    this.em = em;
  }

  public Optional<CampaignRow> campaign(long id) {
    return Rows.one(em, CAMPAIGN + " where k.id = ?", CampaignReader::campaign, id);
  }

  /** Newest first. */
  public Page<CampaignRow> page(PageRequest request) {
    return Page.of(
        Rows.list(
            em,
            CAMPAIGN + " order by k.id desc limit ? offset ?",
            CampaignReader::campaign,
            request.size(),
            request.offset()),
        Rows.count(em, "from campaign"));
  }

  public CampaignCounts counts(Standing standing, long campaignId) {
    return Rows.one(
            em,
            """
            select count(*) as asked, count(*) filter (where state = 'CONFIRMED') as confirmed,
                   count(*) filter (where state = 'CEASED') as ceased,
                   count(*) filter (where state = 'SILENT') as silent,
                   count(*) filter (where state = 'UNDELIVERED') as undelivered,
                   count(*) filter (where state = 'PROCEEDING') as proceedings,
                   count(*) filter (where answer is null and proceeding_id is null and ended_on is null
                     and reminder_id is null and notice_id is not null) as to_remind
              from %s where campaign_id = ?\
            """
                .formatted(standing.asked()),
            row ->
                new CampaignCounts(
                    row.getLong("asked"),
                    row.getLong("confirmed"),
                    row.getLong("ceased"),
                    row.getLong("silent"),
                    row.getLong("undelivered"),
                    row.getLong("proceedings"),
                    row.getLong("to_remind")),
            campaignId)
        .orElseThrow();
  }

  /** Of those without an answer and a case: how many there are by exception, "" for none. */
  public Map<String, Long> exclusions(Standing standing, long campaignId) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Rows.list(
            em,
            """
            select coalesce(exception, '') as exception, count(*) as n from %s
             where campaign_id = ? and answer is null and proceeding_id is null group by 1 order by 1\
            """
                .formatted(standing.asked()),
            row -> Map.entry(row.getString("exception"), row.getLong("n")),
            campaignId)
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  /** Those that a campaign asked, by name; of one state or, without, of all. */
  public Page<AskedRow> asked(
      CampaignRow campaign, Standing standing, AskedState state, String q, PageRequest request) {
    List<Object> parameters = new ArrayList<>(List.of(campaign.id()));
    StringBuilder from = new StringBuilder("from " + standing.asked() + " where campaign_id = ?");
    if (state != null) {
      from.append(" and state = ?");
      parameters.add(state);
    }
    if (q != null) {
      String text = q.replace("\0", "");
      from.append(" and (search_key(display_name) like ? or number = upper(?))");
      parameters.add(SearchKey.containing(text));
      parameters.add(text.strip());
    }
    return Rows.page(
        em,
        "select *",
        from.toString(),
        " order by display_name collate latvian, id",
        request,
        CampaignReader::asked,
        parameters);
  }

  private static CampaignRow campaign(ResultSet row) throws SQLException {
    return new CampaignRow(
        row.getLong("id"),
        row.getString("register"),
        row.getString("title"),
        date(row, "confirmed_before"),
        row.getString("municipality_code"),
        row.getString("municipality"),
        date(row, "started_on"),
        row.getString("started_by"),
        date(row, "remind_on"),
        date(row, "answer_until"),
        row.getString("explanation"),
        row.getLong("expected"),
        id(row, "ask_job_id"),
        id(row, "remind_job_id"),
        id(row, "exclude_job_id"));
  }

  private static AskedRow asked(ResultSet row) throws SQLException {
    return new AskedRow(
        row.getLong("id"),
        row.getLong("entry_id"),
        row.getString("number"),
        row.getString("display_name"),
        row.getString("municipality"),
        constant(row, "state", AskedState.class),
        constant(row, "answer", Answer.class),
        row.getString("channel"),
        moment(row, "asked_at"),
        id(row, "reminder_id") != null,
        moment(row, "answered_at"),
        date(row, "confirmed_on"),
        row.getString("proceeding_number"));
  }
}
