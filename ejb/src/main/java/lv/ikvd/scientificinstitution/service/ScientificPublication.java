package lv.ikvd.scientificinstitution.service;

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
import lv.ikvd.database.entity.Rows;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.party.entity.SearchKey;
import lv.ikvd.registry.service.PublicRows;
import lv.ikvd.registry.service.TablePublication;

/**
 * What the register of scientific institutions shows to everyone: of its doctors only how many
 * there are.
 */
@ApplicationScoped
public class ScientificPublication extends TablePublication {

  private static final Pieces PIECES =
      new Pieces(
          columns(
              "name",
              "kind",
              "holder",
              "registrationNumber",
              "address",
              "municipality",
              "municipalityCode:municipality",
              "directions",
              "doctorCount",
              "head",
              "phone",
              "email",
              "website",
              "registeredOn",
              "endedOn",
              "endGround",
              "successor"),
"""
select e.number, e.registered_on, d.name, d.kind, d.phone, d.email, d.website, c.ended_on, c.end_ground,
       concat_ws(', ', a.line, a.postal_code) as address, m.name as municipality, m.code as municipality_code,
       p.display_name as holder, p.registration_number,
       (select s.number from register_entry s where s.id = c.successor_id) as successor,
       (select h.display_name from party_version h where h.party_id = d.head_party_id and h.commitment = d.head_party_commitment
         order by h.id desc limit 1) as head,
       (select count(distinct o.party_id) from scientific_institution_doctor o where o.data_id = d.id) as doctor_count,
       array(select s.direction::text from scientific_institution_direction s where s.data_id = d.id order by 1) as directions,
""",
"""
 from scientific_institution_version c join scientific_institution_data d on d.id = c.data_id
 join register_entry_version v on v.id = c.version_id join register_entry e on e.id = v.entry_id
 join lateral (select x.display_name, x.registration_number from party_version x where x.party_id = e.party_id
   and x.superseded_at is null order by x.valid_from desc limit 1) p on true
 join address a on a.id = d.address_id left join municipality m on m.id = a.municipality_id where\
""",
          "from scientific_institution_version c join register_entry_version v on v.id ="
              + " c.version_id",
          "case when c.ended_on <= ? then 'ENDED' else 'REGISTERED' end",
          Map.of(
              "number", "e.number",
              "name", "d.name collate latvian",
              "registeredOn", "e.registered_on"),
          "a.municipality_id = any (?)");

  protected ScientificPublication() {}

  ScientificPublication(DataSource database) {
    super(database);
  }

  @Override
  public String register() {
    return ScientificInstitutions.REGISTER;
  }

  @Override
  public String nameKey() {
    return "scientificinstitution.register";
  }

  @Override
  public Set<String> statuses() {
    return new LinkedHashSet<>(
        List.of(InstitutionStatus.REGISTERED.name(), InstitutionStatus.ENDED.name()));
  }

  @Override
  protected Pieces pieces() {
    return PIECES;
  }

  @Override
  protected String kind() {
    return "d.kind = ?";
  }

  @Override
  protected String search(String q, List<Object> parameters) {
    if (q == null) {
      return "";
    }
    String typed = PublicRows.typed(q).strip();
    parameters.addAll(List.of(SearchKey.containing(typed), typed.toUpperCase(Locale.ROOT)));
    return " and (d.search_key like ? or e.number = ?)";
  }

  @Override
  protected Object value(ResultSet row, String column, LocalDate day) throws SQLException {
    LocalDate endedOn = Rows.date(row, "ended_on");
    boolean ended = InstitutionStatus.on(day, endedOn) == InstitutionStatus.ENDED;
    return switch (column) {
      case "status" -> InstitutionStatus.on(day, endedOn).name();
      case "directions" -> PublicRows.texts(row, column);
      case "registrationNumber" -> row.getString("registration_number");
      case "municipalityCode" -> row.getString("municipality_code");
      case "doctorCount" -> row.getInt("doctor_count");
      case "registeredOn" -> Rows.date(row, "registered_on");
      case "endedOn" -> ended ? endedOn : null;
      case "endGround" -> ended ? row.getString("end_ground") : null;
      default -> row.getString(column);
    };
  }
}
