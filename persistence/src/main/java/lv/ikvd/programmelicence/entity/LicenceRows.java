package lv.ikvd.programmelicence.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.institution.entity.Place;

/** Reads what is licensed, by four statements however many licences there are. */
final class LicenceRows {

  private static final String OF_DATA =
      " where x.data_id = any(array(select unnest(string_to_array(?, ',')::bigint[]))) order by"
          + " x.data_id, x.ordinal";

  private static final String DATA =
      """
      select d.*, e.number as institution_number, i.name as institution_name, te.number as from_number, t.name as from_name
        from programme_licence_data d
        join register_entry e on e.id = d.institution_id
        left join institution_version iv on iv.version_id = e.current_version_id left join institution_data i on i.id = iv.data_id
        left join register_entry te on te.id = d.taken_over_from_id
        left join institution_version tv on tv.version_id = te.current_version_id left join institution_data t on t.id = tv.data_id
       where d.id = any(array(select unnest(string_to_array(?, ',')::bigint[])))\
      """;

  private final EntityManager em;

  LicenceRows(EntityManager em) {
    this.em = em;
  }

  /** What is known under each of these ids. */
  Map<Long, Licence> of(Collection<Long> ids) {
    String asked = String.join(",", ids.stream().map(String::valueOf).toList());
    Map<Long, List<Place>> places =
        grouped(
            "select x.data_id, a.*, m.name as municipality from programme_licence_place x join"
                + " address a on a.id = x.address_id left join municipality m on m.id ="
                + " a.municipality_id",
            asked,
            LicenceRows::place);
    Map<Long, List<Qualification>> qualifications =
        grouped(
            "select x.* from programme_licence_qualification x",
            asked,
            row -> new Qualification(row.getString("qualification"), row.getInt("level")));
    Map<Long, List<PlanSubject>> plans =
        grouped(
            "select x.* from programme_licence_subject x",
            asked,
            row -> new PlanSubject(row.getString("subject"), row.getInt("hours")));
    Map<Long, Licence> found = new HashMap<>();
    Rows.list(
        em,
        DATA,
        row -> {
          long id = row.getLong("id");
          return found.put(
              id,
              licence(
                  row,
                  qualifications.getOrDefault(id, List.of()),
                  places.getOrDefault(id, List.of()),
                  plans.getOrDefault(id, List.of())));
        },
        asked);
    return found;
  }

  private <T> Map<Long, List<T>> grouped(String sql, String ids, Rows.Mapper<T> mapper) {
    Map<Long, List<T>> grouped = new HashMap<>();
    Rows.list(
        em,
        sql + OF_DATA,
        row ->
            grouped
                .computeIfAbsent(row.getLong("data_id"), id -> new ArrayList<>())
                .add(mapper.map(row)),
        ids);
    return grouped;
  }

  private static Licence licence(
      ResultSet row, List<Qualification> qualifications, List<Place> places, List<PlanSubject> plan)
      throws SQLException {
    Long from = id(row, "taken_over_from_id");
    return new Licence(
        new Provider(
            row.getLong("institution_id"),
            row.getString("institution_number"),
            row.getString("institution_name")),
        row.getString("code"),
        row.getString("name"),
        row.getString("kind"),
        constant(row, "way", ProgrammeWay.class),
        row.getString("form"),
        row.getString("language"),
        row.getBoolean("minority"),
        row.getBoolean("modular"),
        row.getBoolean("work_based"),
        row.getString("advanced_in"),
        qualifications,
        places,
        new Extent(row.getString("duration"), row.getObject("hours", Integer.class)),
        row.getString("learners"),
        plan,
        new Start(date(row, "starts_on"), date(row, "started_on")),
        from == null
            ? null
            : new Provider(from, row.getString("from_number"), row.getString("from_name")));
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        null,
        row.getLong("id"),
        row.getString("line"),
        row.getString("postal_code"),
        row.getString("municipality"));
  }
}
