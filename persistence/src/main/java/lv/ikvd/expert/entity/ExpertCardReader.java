package lv.ikvd.expert.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Rows;

/** Reads what stands on the card of an expert. */
@ApplicationScoped
public class ExpertCardReader {

  private static final String NAME =
      "(select p.display_name from party_version p where p.party_id = x.party_id and"
          + " p.superseded_at is null order by p.valid_from desc limit 1)";

  /**
   * What is open to be assessed: commissions that are over. It takes the day, then its condition's.
   */
  private static final String OPEN =
      "select w.assessor, x.number as expert, "
          + NAME
          + " as name, k.number as commission, n.name as institution, k.until_on from"
          + " expert_commission_member m join expert x on x.id = m.expert_id and x.erased_at is"
          + " null join expert_commission k on k.id = m.commission_id and k.until_on <= ? left join"
          + " institution_current n on n.entry_id = k.entry_id cross join (values ('OWN'),"
          + " ('CHAIR')) w(assessor) where m.withdrawn_on is null and (w.assessor = 'OWN' or m.role"
          + " <> 'CHAIR') and not exists (select 1 from expert_assessment s where s.expert_id ="
          + " x.id and s.commission_id = k.id and s.assessor = w.assessor)";

  /** The chair of the commission, whose id it takes. */
  private static final String LED =
      "exists (select 1 from expert_commission_member c where c.commission_id = k.id and"
          + " c.expert_id = ? and c.role = 'CHAIR' and c.withdrawn_on is null)";

  private static final String HELD =
      "select s.*, x.number as expert, "
          + NAME
          + " as name, k.number as commission, n.name as institution, k.until_on from"
          + " expert_assessment s join expert x on x.id = s.expert_id and x.erased_at is null left"
          + " join expert_commission k on k.id = s.commission_id left join institution_current n on"
          + " n.entry_id = k.entry_id where s.superseded_at is null";

  private static final String NEWEST =
      " order by k.until_on desc, k.id desc, name, w.assessor desc";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ExpertCardReader() {}

  public ExpertCardReader(EntityManager em) {
    this.em = em;
  }

  public List<ExpertStep> steps(long expertId) {
    em.flush();
    return Rows.list(
        em,
        "select s.*, a.display_name from expert_step s left join account a on a.id = s.noted_by"
            + " where s.expert_id = ? order by s.id desc",
        row ->
            new ExpertStep(
                Rows.constant(row, "state", ExpertState.class),
                Rows.date(row, "since"),
                row.getString("reason"),
                row.getString("display_name")),
        expertId);
  }

  public List<Absence> absences(long expertId) {
    return Rows.list(
        em,
        "select * from expert_absence where expert_id = ? order by from_on desc, id",
        row ->
            new Absence(row.getLong("id"), Rows.date(row, "from_on"), Rows.date(row, "until_on")),
        expertId);
  }

  public List<Interest> interests(long expertId) {
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
                row.getString("kind"),
                row.getString("reason"),
                Rows.date(row, "declared_on"),
                Rows.date(row, "ended_on")),
        expertId);
  }

  public List<Training> trainings(long expertId) {
    return Rows.list(
        em,
        "select * from expert_training where expert_id = ? order by certified_on desc, certificate",
        row ->
            new Training(
                row.getString("certificate"),
                row.getString("title"),
                row.getInt("hours"),
                Rows.date(row, "certified_on")),
        expertId);
  }

  /** Those that hold, the last first, each with what it said before it was put right. */
  public List<Assessment> assessments(long expertId) {
    em.flush();
    Map<Long, List<Assessment>> said = new LinkedHashMap<>();
    Rows.list(
            em,
            "select s.*, coalesce(s.corrects, s.id) as chain, k.number as commission, n.name as"
                + " institution, a.display_name, (s.noted_at at time zone 'Europe/Riga')::date as"
                + " noted_on from expert_assessment s left join expert_commission k on k.id ="
                + " s.commission_id left join institution_current n on n.entry_id = k.entry_id left"
                + " join account a on a.id = s.noted_by where s.expert_id = ? order by"
                + " s.assessed_on desc, chain desc, s.id desc",
            row -> Map.entry(row.getLong("chain"), assessment(row)),
            expertId)
        .forEach(
            one -> said.computeIfAbsent(one.getKey(), k -> new ArrayList<>()).add(one.getValue()));
    return said.values().stream()
        .map(rows -> rows.get(0).after(rows.subList(1, rows.size())))
        .toList();
  }

  private static Assessment assessment(ResultSet row) throws SQLException {
    return new Assessment(
        row.getLong("id"),
        Rows.constant(row, "assessor", Assessor.class),
        row.getString("commission"),
        row.getString("institution"),
        row.getObject("year", Integer.class),
        row.getString("level"),
        row.getString("assessment"),
        Rows.date(row, "assessed_on"),
        row.getString("display_name"),
        Rows.date(row, "noted_on"),
        row.getString("reason"),
        List.of());
  }

  /** What was recorded of the work of an expert, newest first. */
  public List<Correctable> correctable(long expertId) {
    return correctables(" and x.id = ?", expertId);
  }

  /** What an expert may have recorded: of the own work, and as a chair of others, newest first. */
  public List<Correctable> given(long expertId) {
    return correctables(
        " and (s.assessor = 'OWN' and x.id = ? or s.assessor = 'CHAIR' and " + LED + ")",
        expertId,
        expertId);
  }

  private List<Correctable> correctables(String condition, Object... ids) {
    em.flush();
    return Rows.list(
        em,
        HELD + condition + " order by s.assessed_on desc, coalesce(s.corrects, s.id) desc",
        row ->
            new Correctable(
                row.getLong("id"),
                assessable(row, row.getObject("year", Integer.class)),
                row.getString("level"),
                row.getString("assessment")),
        ids);
  }

  /** What of the work of an expert is open to be assessed, newest first. */
  public List<Assessable> open(long expertId, LocalDate today) {
    return assessables(" and x.id = ?", today, expertId);
  }

  /** What a chair may assess of others in commissions that the chair led, newest first. */
  public List<Assessable> openToChair(long chairId, LocalDate today) {
    return assessables(" and w.assessor = 'CHAIR' and " + LED, today, chairId);
  }

  private List<Assessable> assessables(String condition, LocalDate today, long id) {
    em.flush();
    return Rows.list(em, OPEN + condition + NEWEST, row -> assessable(row, null), today, id);
  }

  private static Assessable assessable(ResultSet row, Integer year) throws SQLException {
    return new Assessable(
        Rows.constant(row, "assessor", Assessor.class),
        row.getString("expert"),
        row.getString("name"),
        row.getString("commission"),
        row.getString("institution"),
        Rows.date(row, "until_on"),
        year);
  }

  /** Whether the expert assessed the own work in a year. */
  public boolean assessedYear(long expertId, int year) {
    return Rows.one(
            em,
            "select 1 from expert_assessment where expert_id = ? and year = ?",
            row -> row.getInt(1),
            expertId,
            year)
        .isPresent();
  }
}
