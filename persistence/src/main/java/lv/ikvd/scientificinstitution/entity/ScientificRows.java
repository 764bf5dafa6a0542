package lv.ikvd.scientificinstitution.entity;

import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.institution.entity.Head;
import lv.ikvd.institution.entity.Person;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.entity.Reach;

/** Reads what scientific institutions are, by two statements however many they are. */
final class ScientificRows {

  private static final String ASKED = " = any(string_to_array(?, ',')::bigint[])";

  private static final String DATA =
"""
select d.*, a.line, a.postal_code, m.name as municipality,
       array(select s.direction::text from scientific_institution_direction s where s.data_id = d.id order by 1) as directions,
       (select h.display_name from party_version h where h.party_id = d.head_party_id and h.commitment = d.head_party_commitment
         order by h.id desc limit 1) as head_name
  from scientific_institution_data d join address a on a.id = d.address_id left join municipality m on m.id = a.municipality_id
 where d.id\
"""
          + ASKED;

  private static final String DOCTORS =
"""
select o.*, (select h.display_name from party_version h where h.party_id = o.party_id and h.commitment = o.party_commitment
  order by h.id desc limit 1) as name from scientific_institution_doctor o where o.data_id\
"""
          + ASKED
          + " order by o.data_id, o.ordinal";

  private final EntityManager em;

  ScientificRows(EntityManager em) {
    this.em = em;
  }

  /** What is known under each of these ids. */
  Map<Long, ScientificInstitution> of(Collection<Long> ids) {
    String asked = joined(ids);
    Map<Long, List<Doctor>> doctors = new HashMap<>();
    Rows.list(
        em,
        DOCTORS,
        row ->
            doctors
                .computeIfAbsent(row.getLong("data_id"), id -> new ArrayList<>())
                .add(doctor(row)),
        asked);
    Map<Long, ScientificInstitution> found = new HashMap<>();
    Rows.list(
        em,
        DATA,
        row -> found.put(row.getLong("id"), institution(row, doctors.get(row.getLong("id")))),
        asked);
    return found;
  }

  static String joined(Collection<Long> ids) {
    return String.join(",", ids.stream().map(String::valueOf).toList());
  }

  private static ScientificInstitution institution(ResultSet row, List<Doctor> doctors)
      throws SQLException {
    return new ScientificInstitution(
        row.getString("name"),
        row.getString("kind"),
        new Place(
            null,
            row.getLong("address_id"),
            row.getString("line"),
            row.getString("postal_code"),
            row.getString("municipality")),
        List.of((String[]) row.getArray("directions").getArray()),
        doctors == null ? List.of() : doctors,
        id(row, "head_party_id") == null
            ? null
            : new Head(person(row, "head_party", "head_name"), date(row, "head_from"), null),
        new Reach(row.getString("phone"), row.getString("email"), row.getString("website")));
  }

  private static Doctor doctor(ResultSet row) throws SQLException {
    return new Doctor(
        person(row, "party", "name"),
        row.getString("direction"),
        row.getString("degree"),
        date(row, "awarded_on"));
  }

  private static Person person(ResultSet row, String party, String name) throws SQLException {
    return new Person(
        row.getLong(party + "_id"),
        HexFormat.of().formatHex(row.getBytes(party + "_commitment")),
        row.getString(name));
  }
}
