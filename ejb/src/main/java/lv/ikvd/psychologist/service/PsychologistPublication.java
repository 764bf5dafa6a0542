package lv.ikvd.psychologist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.psychologist.entity.FieldCertificate;
import lv.ikvd.psychologist.entity.PsychologistSearch;
import lv.ikvd.psychologist.entity.PsychologistStatus;
import lv.ikvd.registry.service.PublicRows;
import lv.ikvd.registry.service.TablePublication;

/**
 * What the register of psychologists shows to everyone: exactly what the law makes public. Who
 * supervises whom is not.
 */
@ApplicationScoped
public class PsychologistPublication extends TablePublication {

  private static final Pieces PIECES =
      new Pieces(
          columns(
              "name:displayName",
              "registeredOn",
              "education",
              "certificates",
              "decisions",
              "endedOn"),
          """
          select e.number, e.registered_on, h.display_name, c.ended_on, psychologist_status(c.version_id, ?) as status,
                 array(select concat_ws(', ', d.title, d.institution, to_char(d.finished_on, 'YYYY'))
                         from psychologist_education d where d.version_id = c.version_id order by d.ordinal) as education,
                 array(select to_json(k)::text from psychologist_certificate k where k.version_id = c.version_id order by k.number)
                   as certificates,
                 array(select x.number || ', ' || to_char(min(x.decided_on), 'DD.MM.YYYY.') from register_entry_version w
                         join decision x on x.id = w.decision_id where w.entry_id = e.id and w.recorded_at <= v.recorded_at
                        group by x.number order by min(x.decided_on), x.number) as decisions,
          """,
          """
           from psychologist_version c join register_entry_version v on v.id = c.version_id
           join register_entry e on e.id = v.entry_id join party_version h on h.id = v.party_version_id where\
          """,
          "from psychologist_version c join register_entry_version v on v.id = c.version_id",
          "psychologist_status(c.version_id, ?)",
          Map.of(
              "name", "h.display_name collate latvian",
              "number", "e.number",
              "registeredOn", "e.registered_on"),
          // nobody knows where a psychologist practises
          "false and e.id = any (?)");

  protected PsychologistPublication() {}

  PsychologistPublication(DataSource database) {
    super(database);
  }

  @Override
  public String register() {
    return Psychologists.REGISTER;
  }

  @Override
  public String nameKey() {
    return "psychologist.register";
  }

  @Override
  public Set<String> statuses() {
    Set<String> statuses = new LinkedHashSet<>();
    for (PsychologistStatus status : PsychologistStatus.values()) {
      statuses.add(status.name());
    }
    return statuses;
  }

  @Override
  protected Pieces pieces() {
    return PIECES;
  }

  @Override
  protected String search(String q, List<Object> parameters) {
    return PsychologistSearch.versions(q, parameters);
  }

  /** A field in which a certificate is in force today. */
  @Override
  protected String kind() {
    return "psychologist_certified(c.version_id, ?, riga_today())";
  }

  @Override
  protected Object value(ResultSet row, String column, LocalDate day) throws SQLException {
    LocalDate endedOn = Rows.date(row, "ended_on");
    return switch (column) {
      case "status" -> row.getString("status");
      case "name" -> row.getString("display_name");
      case "registeredOn" -> Rows.date(row, "registered_on");
      case "education", "decisions" -> PublicRows.texts(row, column);
      case "certificates" -> certificates(row, day);
      case "endedOn" -> endedOn == null || endedOn.isAfter(day) ? null : endedOn;
      default -> row.getString(column);
    };
  }

  private static List<Map<String, Object>> certificates(ResultSet row, LocalDate day)
      throws SQLException {
    List<Map<String, Object>> certificates = new ArrayList<>();
    for (String text : PublicRows.texts(row, "certificates")) {
      FieldCertificate one = read(JsonText.object(text));
      Map<String, Object> shown = new LinkedHashMap<>();
      shown.put("number", one.number());
      shown.put("field", one.field());
      shown.put("from", one.from());
      shown.put("until", one.until());
      shown.put("status", one.state(day).name());
      shown.put("suspendedFrom", one.suspendedFrom());
      shown.put("suspendedUntil", one.suspendedUntil());
      shown.put("annulledOn", one.annulledOn());
      certificates.add(shown);
    }
    return certificates;
  }

  private static FieldCertificate read(JsonObject json) {
    return new FieldCertificate(
        json.getString("number"),
        json.getString("field"),
        day(json, "from_on"),
        day(json, "until_on"),
        day(json, "suspended_from"),
        day(json, "suspended_until"),
        day(json, "annulled_on"),
        null);
  }

  private static LocalDate day(JsonObject json, String name) {
    return json.isNull(name) ? null : LocalDate.parse(json.getString(name));
  }
}
