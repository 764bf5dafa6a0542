package lv.ikvd.competence.entity.qualification;

import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.territory.Area;

/** Reads the catalogue of qualifications, and who assesses which. */
@ApplicationScoped
public class QualificationReader {

  /** The name of the day: a renamed qualification has another row in the code list. */
  private static final String CATALOGUE =
      """
      select q.*, n.name_lv from qualification_level q
        join lateral (select c.name_lv from classifier_value c where c.classifier = 'PL_QUALIFICATION' and c.code = q.qualification
               order by (c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)) desc, c.valid_from desc limit 1) n on true
      """;

  private static final String ASSESSED =
      """
      select d.qualification, d.level, ie.number as institution, i.name, e.number, c.concluded_on, least(d.valid_until, d.accredited_until) as last_day
        from competence_delegation_version c join competence_delegation_data d on d.id = c.data_id
        join register_entry_version v on v.id = c.version_id and v.superseded_at is null and v.valid_from <= ? and (v.valid_to is null or v.valid_to > ?)
        join register_entry e on e.id = v.entry_id join register_entry ie on ie.id = d.institution_id
        left join institution_current i on i.entry_id = d.institution_id
       where c.concluded_on <= ? and (c.ended_on is null or c.ended_on > ?) and d.valid_until >= ? and d.accredited_until >= ?\
      """;

  private static final String AREA =
      """
       and exists (select 1 from address a where a.id = i.legal_address_id and a.municipality_id = any(array(\
      """
          + Area.BY_CODE
          + ")))";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected QualificationReader() {}

  public QualificationReader(EntityManager em) {
    this.em = em;
  }

  /** Whether a qualification is gained at a level on a day. */
  public boolean has(String code, int level, LocalDate on) {
    return Rows.list(
                em,
                "select 1 from qualification_level where qualification = ? and level = ? and"
                    + " valid_from <= ? and (valid_to is null or valid_to > ?)",
                row -> 1,
                code,
                level,
                on,
                on)
            .size()
        > 0;
  }

  /** All that are or were gained, by name and level, under their names of a day. */
  public List<QualificationLevel> all(LocalDate on) {
    return Rows.list(
        em,
        CATALOGUE + " order by n.name_lv collate latvian, q.level, q.valid_from",
        row ->
            new QualificationLevel(
                row.getString("qualification"),
                row.getString("name_lv"),
                row.getInt("level"),
                date(row, "valid_from"),
                date(row, "valid_to"),
                row.getString("successor"),
                row.getString("citation"),
                row.getBoolean("verified")),
        on,
        on);
  }

  /**
   * By which institutions which qualifications are assessed on a day.
   *
   * @param municipality code of where they are; null for all
   */
  public List<DelegatedInstitution> assessed(LocalDate on, String municipality) {
    StringBuilder sql = new StringBuilder(ASSESSED);
    List<Object> parameters = new ArrayList<>(Collections.nCopies(6, on));
    Rows.restrict(sql, parameters, AREA, municipality);
    return Rows.list(
        em,
        sql + " order by i.name collate latvian, e.number",
        row ->
            new DelegatedInstitution(
                row.getString("qualification"),
                row.getInt("level"),
                row.getString("institution"),
                row.getString("name"),
                row.getString("number"),
                date(row, "concluded_on"),
                date(row, "last_day")),
        parameters.toArray());
  }
}
