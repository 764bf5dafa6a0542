package lv.ikvd.childminder.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.childminder.entity.VersionSearch;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.party.entity.SearchKey;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.PublicRows;

/** A statement of the public list with its parameters; text that a user typed is always one. */
record PublicStatement(String sql, List<Object> parameters) {

  /** Columns of the result that are shown as they are. */
  static final Map<PublicField, String> COLUMNS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(PublicField.NUMBER, "number"),
              Map.entry(PublicField.NAME, "display_name"),
              Map.entry(PublicField.PROVIDER_KIND, "provider_kind"),
              Map.entry(PublicField.REGISTRATION_NUMBER, "registration_number"),
              Map.entry(PublicField.SERVICE_KIND, "service_kind"),
              Map.entry(PublicField.REGIME, "regime"),
              Map.entry(PublicField.MUNICIPALITY, "municipality"),
              Map.entry(PublicField.MUNICIPALITY_CODE, "municipality_code"),
              Map.entry(PublicField.FOUNDER, "founder"),
              Map.entry(PublicField.MANAGER, "manager"),
              Map.entry(PublicField.PHONE, "public_phone"),
              Map.entry(PublicField.EMAIL, "public_email"),
              Map.entry(PublicField.WEBSITE, "website"),
              Map.entry(PublicField.CONFIRMED_HOW, "confirmed_how")));

  private static final String PUBLISHED = PublicRows.published(ChildMinders.REGISTER);

  private static final String SELECT =
      """
      select e.number, e.registered_on, c.display_name, c.provider_kind, c.service_kind, c.regime, c.founder, c.manager,
             c.public_phone, c.public_email, c.website, c.confirmed_on, c.confirmed_how, c.excluded_on,
             m.name as municipality, m.code as municipality_code,
             (select h.registration_number from party_version h where h.id = v.party_version_id) as registration_number,
             array(select unnest(array[p.kind::text,
                          case when p.kind = 'PREMISES' then coalesce(concat_ws(', ', a.line, a.postal_code), '') else '' end,
                          coalesce(am.name, '')])
                     from child_minder_place p left join address a on a.id = p.address_id
                     left join municipality am on am.id = a.municipality_id
                    where p.version_id = c.version_id order by p.ordinal) as places,
             array(select h.display_name::text from child_minder_person p
                     join party_version h on h.party_id = p.party_id and h.commitment = p.party_commitment
                    where p.version_id = c.version_id order by p.ordinal) as persons,
      """;

  private static final String VERSION = " c join register_entry_version v on v.id = c.version_id";

  /** What a record shows beside its version; counting needs none of it. */
  private static final String SHOWN =
      " join register_entry e on e.id = v.entry_id and e.register = 'CHILD_MINDER'"
          + " left join municipality m on m.id = c.municipality_id";

  private static final String RECORDS =
      SELECT + PUBLISHED + " from child_minder_version" + VERSION + SHOWN + " where ";

  private static final Map<String, String> ORDER =
      Map.of(
          "name", "c.display_name collate latvian",
          "number", "e.number",
          "registeredOn", "e.registered_on");

  static PublicStatement columns() {
    return new PublicStatement("select " + PUBLISHED, List.of());
  }

  static PublicStatement counts(LocalDate day) {
    return new PublicStatement(
        """
        select count(*) filter (where c.excluded_on <= ?) as excluded,
               count(*) filter (where c.excluded_on is null or c.excluded_on > ?) as registered
          from child_minder_version c join register_entry_version v on v.id = c.version_id
         where v.superseded_at is null and v.valid_from <= ? and (v.valid_to is null or v.valid_to > ?)\
        """,
        List.of(day, day, day, day));
  }

  static PublicStatement entry(String number, AsOf asOf) {
    List<Object> parameters = new ArrayList<>();
    String point = PublicRows.point(asOf, parameters);
    parameters.add(PublicRows.typed(number).strip().toUpperCase(Locale.ROOT));
    return new PublicStatement(RECORDS + point + " and e.number = ?", parameters);
  }

  static PublicStatement count(PublicQuery query, List<Long> area) {
    List<Object> parameters = new ArrayList<>();
    String from = from(query, parameters);
    String where = where(query, area, parameters);
    return new PublicStatement(
        "select count(*) from (select 1"
            + from
            + where
            + " limit "
            + (Page.COUNT_LIMIT + 1)
            + ") n",
        parameters);
  }

  static PublicStatement page(PublicQuery query, List<Long> area) {
    List<Object> parameters = new ArrayList<>();
    String from = from(query, parameters);
    String where = where(query, area, parameters);
    PageRequest page = query.page();
    parameters.add(page.size());
    parameters.add(page.offset());
    return new PublicStatement(
        SELECT
            + PUBLISHED
            + from
            + SHOWN
            + where
            + PublicRows.order(page, ORDER)
            + " limit ? offset ?",
        parameters);
  }

  private static String from(PublicQuery query, List<Object> parameters) {
    return " from " + VersionSearch.versions(query.q(), parameters) + VERSION;
  }

  /** Entries in force on a day under another name, to which a person so named is attached. */
  static PublicStatement byPerson(String name, AsOf asOf, int limit) {
    List<Object> parameters = new ArrayList<>();
    String point = PublicRows.point(asOf, parameters);
    String person = SearchKey.containing(PublicRows.typed(name));
    parameters.addAll(List.of(asOf.day(), person, person, limit));
    return new PublicStatement(
        RECORDS
            + point
            + """
             and (c.excluded_on is null or c.excluded_on > ?) and c.search_key not like ?
             and c.version_id in (select p.version_id from child_minder_person p
                   join party_version h on h.party_id = p.party_id and h.superseded_at is null where h.search_key like ?)
             order by c.display_name collate latvian, c.version_id limit ?\
            """,
        parameters);
  }

  private static String where(PublicQuery query, List<Long> area, List<Object> parameters) {
    StringBuilder where =
        new StringBuilder(" where ").append(PublicRows.point(query.asOf(), parameters));
    if (query.status() != null) {
      boolean excluded = query.status().equals(ChildMinderPublication.EXCLUDED);
      where.append(
          excluded
              ? " and c.excluded_on <= ?"
              : " and (c.excluded_on is null or c.excluded_on > ?)");
      parameters.add(query.asOf().day());
    }
    if (!area.isEmpty()) {
      where.append(
          area.stream()
              .map(id -> "?")
              .collect(Collectors.joining(",", " and c.municipality_id in (", ")")));
      parameters.addAll(area);
    }
    return where.toString();
  }
}
