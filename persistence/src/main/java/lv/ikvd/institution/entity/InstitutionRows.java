package lv.ikvd.institution.entity;

import static lv.ikvd.database.entity.Rows.constant;
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

/** Reads what institutions are, by three statements however many they are. */
final class InstitutionRows {

  /** How a party was called under the commitment with which it was written. */
  private static final String NAME =
      "(select h.display_name from party_version h where h.party_id = %1$s_id and h.commitment ="
          + " %1$s_commitment order by h.id desc limit 1)";

  private static final String IDS =
      " = any(array(select unnest(string_to_array(?, ',')::bigint[])))";

  private static final String DATA =
      """
      select d.*, a.line, a.postal_code, m.name as municipality, e.number as parent_number, pd.name as parent_name,
             array(select l.language::text from institution_language l where l.data_id = d.id order by l.language) as languages,
      """
          + NAME.formatted("d.head_party")
          + """
       as head_name
        from institution_data d join address a on a.id = d.legal_address_id left join municipality m on m.id = a.municipality_id
        left join register_entry e on e.id = d.parent_id left join institution_version pc on pc.version_id = e.current_version_id
        left join institution_data pd on pd.id = pc.data_id
       where d.id\
      """
          + IDS;

  private static final String FOUNDERS =
      "select f.*, "
          + NAME.formatted("f.party")
          + " as name from institution_founder f where f.data_id"
          + IDS
          + " order by f.data_id, f.ordinal";

  private static final String PLACES =
      """
      select p.*, a.line, a.postal_code, m.name as municipality from institution_place p join address a on a.id = p.address_id
        left join municipality m on m.id = a.municipality_id where p.data_id\
      """
          + IDS
          + " order by p.data_id, p.ordinal";

  private final EntityManager em;

  InstitutionRows(EntityManager em) {
    this.em = em;
  }

  /** What is known under each of these ids. */
  Map<Long, Institution> of(Collection<Long> ids) {
    String asked = String.join(",", ids.stream().map(String::valueOf).toList());
    Map<Long, List<Founder>> founders = grouped(FOUNDERS, asked, InstitutionRows::founder);
    Map<Long, List<Place>> places =
        grouped(PLACES, asked, row -> place(row, row.getString("use"), row.getLong("address_id")));
    Map<Long, Institution> found = new HashMap<>();
    Rows.list(
        em,
        DATA,
        row -> {
          long id = row.getLong("id");
          return found.put(
              id,
              institution(
                  row, founders.getOrDefault(id, List.of()), places.getOrDefault(id, List.of())));
        },
        asked);
    return found;
  }

  private <T> Map<Long, List<T>> grouped(String sql, String ids, Rows.Mapper<T> mapper) {
    Map<Long, List<T>> grouped = new HashMap<>();
    Rows.list(
        em,
        sql,
        row ->
            grouped
                .computeIfAbsent(row.getLong("data_id"), id -> new ArrayList<>())
                .add(mapper.map(row)),
        ids);
    return grouped;
  }

  private static Institution institution(ResultSet row, List<Founder> founders, List<Place> places)
      throws SQLException {
    return new Institution(
        row.getString("name"),
        row.getString("kind"),
        row.getString("type"),
        row.getString("legal_form"),
        List.of((String[]) row.getArray("languages").getArray()),
        founders,
        place(row, null, row.getLong("legal_address_id")),
        places,
        head(row),
        new Reach(row.getString("phone"), row.getString("email"), row.getString("website")),
        date(row, "statutes_on"),
        date(row, "safety_on"),
        parent(row));
  }

  private static Place place(ResultSet row, String use, long addressId) throws SQLException {
    return new Place(
        use,
        addressId,
        row.getString("line"),
        row.getString("postal_code"),
        row.getString("municipality"));
  }

  private static Founder founder(ResultSet row) throws SQLException {
    return new Founder(
        constant(row, "kind", FounderKind.class),
        new Person(
            row.getLong("party_id"),
            HexFormat.of().formatHex(row.getBytes("party_commitment")),
            row.getString("name")),
        row.getObject("share", Integer.class));
  }

  private static Head head(ResultSet row) throws SQLException {
    Long party = id(row, "head_party_id");
    return party == null
        ? null
        : new Head(
            new Person(
                party,
                HexFormat.of().formatHex(row.getBytes("head_party_commitment")),
                row.getString("head_name")),
            date(row, "head_from"),
            date(row, "head_until"));
  }

  private static Parent parent(ResultSet row) throws SQLException {
    Long entry = id(row, "parent_id");
    return entry == null
        ? null
        : new Parent(entry, row.getString("parent_number"), row.getString("parent_name"));
  }
}
