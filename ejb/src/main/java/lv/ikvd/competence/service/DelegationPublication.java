package lv.ikvd.competence.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import lv.ikvd.competence.entity.DelegationStatus;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;
import lv.ikvd.registry.service.PublicRows;
import lv.ikvd.registry.service.TablePublication;

/** What the register of delegation contracts shows to everyone; of results nothing. */
@ApplicationScoped
public class DelegationPublication extends TablePublication {

  private static final Pieces PIECES =
      new Pieces(
          columns(
              "institution",
              "institutionName:institution",
              "qualification",
              "level",
              "concludedOn",
              "validUntil",
              "accreditedUntil",
              "endedOn",
              "endGround",
              "registeredOn"),
          """
          select e.number, e.registered_on, d.qualification, d.level, c.concluded_on, d.valid_until, d.accredited_until, c.ended_on, c.end_ground,
                 ie.number as institution, i.name as institution_name,
          """,
          """
           from competence_delegation_version c join competence_delegation_data d on d.id = c.data_id join register_entry_version v on v.id = c.version_id
           join register_entry e on e.id = v.entry_id join register_entry ie on ie.id = d.institution_id
           left join institution_version iv on iv.version_id = ie.current_version_id left join institution_data i on i.id = iv.data_id where\
          """,
          "from competence_delegation_version c join competence_delegation_data d on d.id ="
              + " c.data_id join register_entry_version v on v.id = c.version_id",
          "case when c.ended_on <= ? then 'ENDED' when least(d.valid_until, d.accredited_until) < ?"
              + " then 'EXPIRED' else 'IN_FORCE' end",
          Map.of(
              "number", "e.number",
              "name", "i.name collate latvian",
              "registeredOn", "e.registered_on"),
          "exists (select 1 from address a where a.id = i.legal_address_id and a.municipality_id ="
              + " any (?))");

  protected DelegationPublication() {}

  DelegationPublication(DataSource database) {
    super(database);
  }

  @Override
  public String register() {
    return Competences.REGISTER;
  }

  @Override
  public String nameKey() {
    return "competence.register";
  }

  @Override
  public Set<String> statuses() {
    return new LinkedHashSet<>(
        List.of(
            DelegationStatus.IN_FORCE.name(),
            DelegationStatus.EXPIRED.name(),
            DelegationStatus.ENDED.name()));
  }

  @Override
  protected Pieces pieces() {
    return PIECES;
  }

  /** The qualification. */
  @Override
  protected String kind() {
    return "d.qualification = ?";
  }

  @Override
  protected String search(String q, List<Object> parameters) {
    if (q == null) {
      return "";
    }
    String typed = PublicRows.typed(q).strip();
    parameters.addAll(List.of(SearchKey.containing(typed), typed.toUpperCase(Locale.ROOT), typed));
    return " and (i.search_key like ? or e.number = ? or ie.number = ?)";
  }

  @Override
  protected Object value(ResultSet row, String column, LocalDate day) throws SQLException {
    LocalDate endedOn = Rows.date(row, "ended_on");
    boolean ended = endedOn != null && !endedOn.isAfter(day);
    LocalDate until = Rows.date(row, "valid_until");
    LocalDate accredited = Rows.date(row, "accredited_until");
    return switch (column) {
      case "status" ->
          DelegationStatus.on(day, until.isBefore(accredited) ? until : accredited, endedOn).name();
      case "institutionName" -> row.getString("institution_name");
      case "level" -> row.getInt(column);
      case "concludedOn" -> Rows.date(row, "concluded_on");
      case "validUntil" -> until;
      case "accreditedUntil" -> accredited;
      case "registeredOn" -> Rows.date(row, "registered_on");
      case "endedOn" -> ended ? endedOn : null;
      case "endGround" -> ended ? row.getString("end_ground") : null;
      default -> row.getString(column);
    };
  }
}
