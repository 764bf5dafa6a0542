package lv.ikvd.programmelicence.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.programmelicence.entity.LicenceSearch;
import lv.ikvd.programmelicence.entity.LicenceStatus;
import lv.ikvd.registry.service.PublicRows;
import lv.ikvd.registry.service.TablePublication;

/** What the register of licensed programmes shows to everyone. */
@ApplicationScoped
public class LicencePublication extends TablePublication {

  private static final Pieces PIECES =
      new Pieces(
          columns(
              "code",
              "name",
              "kind",
              "way",
              "form",
              "language",
              "minority",
              "modular",
              "workBased",
              "advancedIn",
              "qualifications",
              "institution",
              "institutionName:institution",
              "places",
              "duration",
              "hours",
              "learners",
              "plan",
              "takenOverFrom",
              "startsBy",
              "startedOn",
              "registeredOn",
              "lostOn"),
          """
          select e.number, e.registered_on, d.code, d.name, d.kind, d.way, d.form, d.language, d.minority, d.modular, d.work_based, d.advanced_in, d.duration, d.hours,
                 d.learners, d.started_on, c.starts_by, c.lost_on, ie.number as institution, i.name as institution_name,
                 (select te.number from register_entry te where te.id = d.taken_over_from_id) as taken_over_from,
                 array(select q.qualification || ':' || q.level from programme_licence_qualification q where q.data_id = d.id order by q.ordinal) as qualifications,
                 array(select concat_ws(', ', a.line, a.postal_code) from programme_licence_place p join address a on a.id = p.address_id
                        where p.data_id = d.id order by p.ordinal) as places,
                 array(select s.subject || ': ' || s.hours from programme_licence_subject s where s.data_id = d.id order by s.ordinal) as plan,
          """,
          """
           from programme_licence_version c join programme_licence_data d on d.id = c.data_id join register_entry_version v on v.id = c.version_id
           join register_entry e on e.id = v.entry_id join register_entry ie on ie.id = d.institution_id
           left join institution_version iv on iv.version_id = ie.current_version_id left join institution_data i on i.id = iv.data_id where\
          """,
          "from programme_licence_version c join register_entry_version v on v.id = c.version_id",
          "case when c.lost_on <= ? then 'LOST' else 'IN_FORCE' end",
          Map.of(
              "name", "d.name collate latvian",
              "code", "d.code",
              "number", "e.number",
              "registeredOn", "e.registered_on"),
          "exists (select 1 from programme_licence_place p join address a on a.id = p.address_id"
              + " where p.data_id = d.id and a.municipality_id = any (?))");

  protected LicencePublication() {}

  LicencePublication(DataSource database) {
    super(database);
  }

  @Override
  public String register() {
    return ProgrammeLicences.REGISTER;
  }

  @Override
  public String nameKey() {
    return "programmelicence.register";
  }

  @Override
  public Set<String> statuses() {
    return new LinkedHashSet<>(List.of(LicenceStatus.IN_FORCE.name(), LicenceStatus.LOST.name()));
  }

  @Override
  protected Pieces pieces() {
    return PIECES;
  }

  @Override
  protected String search(String q, List<Object> parameters) {
    return LicenceSearch.versions(q, parameters);
  }

  @Override
  protected Object value(ResultSet row, String column, LocalDate day) throws SQLException {
    LocalDate lostOn = Rows.date(row, "lost_on");
    return switch (column) {
      case "status" -> LicenceStatus.on(day, lostOn).name();
      case "qualifications", "places", "plan" -> PublicRows.texts(row, column);
      case "minority", "modular" -> row.getBoolean(column);
      case "workBased" -> row.getBoolean("work_based");
      case "hours" -> row.getObject(column, Integer.class);
      case "advancedIn" -> row.getString("advanced_in");
      case "institutionName" -> row.getString("institution_name");
      case "takenOverFrom" -> row.getString("taken_over_from");
      case "startsBy" -> Rows.date(row, "starts_by");
      case "startedOn" -> Rows.date(row, "started_on");
      case "registeredOn" -> Rows.date(row, "registered_on");
      case "lostOn" -> lostOn == null || lostOn.isAfter(day) ? null : lostOn;
      default -> row.getString(column);
    };
  }
}
