package lv.ikvd.childminder.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;

import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Reads what versions and proposals say, for many by few statements. */
final class ChildMinderContents {

  private static final String PLACES =
      """
      select p.*, a.line, a.postal_code, m.name as municipality from %1$s p
        left join address a on a.id = p.address_id left join municipality m on m.id = a.municipality_id
       where p.%2$s = any(?) order by p.%2$s, p.ordinal""";

  private static final String PERSONS =
      """
      select p.*, (select display_name from party_version v where v.party_id = p.party_id
                    and v.superseded_at is null order by v.valid_from desc limit 1) as name
        from %1$s p where p.%2$s = any(?) order by p.%2$s, p.ordinal""";

  private final EntityManager em;

  ChildMinderContents(EntityManager em) {
    this.em = em;
  }

  /** The contents of versions, by three statements however many they are. */
  Map<Long, ChildMinderContent> of(Collection<Long> versionIds) {
    Map<Long, List<Place>> places = places("child_minder_place", "version_id", versionIds);
    Map<Long, List<AttachedPerson>> persons =
        persons("child_minder_person", "version_id", versionIds);
    Map<Long, ChildMinderContent> contents = new HashMap<>();
    Rows.list(
        em,
        "select * from child_minder_version where version_id = any(?)",
        row -> {
          long id = row.getLong("version_id");
          Proposal service =
              service(row, places.getOrDefault(id, List.of()), persons.getOrDefault(id, List.of()));
          return contents.put(id, content(row, service));
        },
        ids(versionIds));
    return contents;
  }

  private Array ids(Collection<Long> ids) {
    try {
      return em.unwrap(Connection.class).createArrayOf("bigint", ids.toArray());
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  Optional<Proposal> proposal(long proceedingId) {
    List<Long> owner = List.of(proceedingId);
    return Rows.one(
        em,
        "select * from child_minder_proposal where proceeding_id = ?",
        row ->
            service(
                row,
                places("child_minder_proposal_place", "proceeding_id", owner)
                    .getOrDefault(proceedingId, List.of()),
                persons("child_minder_proposal_person", "proceeding_id", owner)
                    .getOrDefault(proceedingId, List.of())),
        proceedingId);
  }

  private static ChildMinderContent content(ResultSet row, Proposal service) throws SQLException {
    LocalDate confirmedOn = date(row, "confirmed_on");
    LocalDate excludedOn = date(row, "excluded_on");
    ChildMinderContent content =
        new ChildMinderContent(
            row.getString("provider_kind"),
            row.getString("display_name"),
            service,
            id(row, "municipality_id"),
            confirmedOn == null
                ? null
                : new Confirmation(confirmedOn, row.getString("confirmed_how")),
            excludedOn == null
                ? null
                : new Exclusion(excludedOn, row.getString("exclusion_ground")),
            null);
    byte[] salt = row.getBytes("personal_salt");
    if (row.getObject("erased_at") != null) {
      return content.committed(HexFormat.of().formatHex(row.getBytes("personal_commitment")));
    }
    // a salt taken away behind the system's back is a change like any other
    return content.committed(
        salt == null ? null : HexFormat.of().formatHex(PersonalPart.commitment(content, salt)));
  }

  private static Proposal service(ResultSet row, List<Place> places, List<AttachedPerson> persons)
      throws SQLException {
    return new Proposal(
        constant(row, "service_kind", ServiceKind.class),
        constant(row, "regime", Regime.class),
        row.getString("founder"),
        row.getString("manager"),
        new Contacts(
            row.getString("public_phone"), row.getString("public_email"), row.getString("website")),
        row.getString("activity_ground"),
        date(row, "activity_from"),
        places,
        persons);
  }

  private Map<Long, List<Place>> places(String table, String owner, Collection<Long> owners) {
    return grouped(
        PLACES.formatted(table, owner),
        row ->
            new Place(
                constant(row, "kind", PlaceKind.class),
                id(row, "address_id"),
                row.getString("line"),
                row.getString("postal_code"),
                row.getString("municipality"),
                row.getString("permission")),
        owner,
        owners);
  }

  private <T> Map<Long, List<T>> grouped(
      String sql, Rows.Mapper<T> mapper, String owner, Collection<Long> owners) {
    Map<Long, List<T>> grouped = new HashMap<>();
    Rows.list(
        em,
        sql,
        row ->
            grouped
                .computeIfAbsent(row.getLong(owner), id -> new ArrayList<>())
                .add(mapper.map(row)),
        ids(owners));
    return grouped;
  }

  private Map<Long, List<AttachedPerson>> persons(
      String table, String owner, Collection<Long> owners) {
    boolean committed = table.equals("child_minder_person");
    return grouped(
        PERSONS.formatted(table, owner),
        row ->
            new AttachedPerson(
                row.getLong("party_id"),
                committed ? HexFormat.of().formatHex(row.getBytes("party_commitment")) : null,
                row.getString("name"),
                row.getString("qualification"),
                date(row, "first_aid_on"),
                date(row, "since")),
        owner,
        owners);
  }
}
