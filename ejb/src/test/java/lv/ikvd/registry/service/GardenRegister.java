package lv.ikvd.registry.service;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.TestDatabase;

/** A register as small as can be: what the contract asks for, and nothing else. */
public class GardenRegister implements Register<Garden> {

  public static final String CODE = "GARDEN";

  private final EntityManager em;

  public GardenRegister(EntityManager em) {
    this.em = em;
  }

  public static void create(TestDatabase database) {
    database.sql(
        "create table garden_version (version_id bigint primary key references"
            + " register_entry_version, name varchar(100) not null, beds int not null, open_until"
            + " date)",
        "create trigger garden_version_kept before update or delete on garden_version"
            + " for each row execute function refuse_change()",
        "insert into number_series (code, prefix, width, by_year) values ('GARDEN', 'GDN', 4,"
            + " false)");
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Class<Garden> contentType() {
    return Garden.class;
  }

  @Override
  public String numberSeries() {
    return "GARDEN";
  }

  @Override
  public void insert(long versionId, Garden garden) {
    em.createNativeQuery(
            "insert into garden_version (version_id, name, beds, open_until) values (?1, ?2, ?3,"
                + " cast(?4 as date))")
        .setParameter(1, versionId)
        .setParameter(2, garden.name())
        .setParameter(3, garden.beds())
        .setParameter(4, garden.openUntil() == null ? null : garden.openUntil().toString())
        .executeUpdate();
  }

  @Override
  public Garden content(long versionId) {
    List<?> rows =
        em.createNativeQuery(
                "select name, beds, open_until from garden_version where version_id = ?1")
            .setParameter(1, versionId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(GardenRegister::garden)
        .findFirst()
        .orElse(null);
  }

  @Override
  public Map<Long, Garden> contents(Collection<Long> versionIds) {
    String ids =
        versionIds.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    List<?> rows =
        em.createNativeQuery(
                "select name, beds, open_until, version_id from garden_version"
                    + " where version_id = any(cast(?1 as bigint[]))")
            .setParameter(1, ids)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> ((Number) row[3]).longValue(), GardenRegister::garden));
  }

  @Override
  public SortedMap<String, Object> leaf(Garden garden) {
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("name", garden.name());
    leaf.put("beds", garden.beds());
    leaf.put("openUntil", garden.openUntil());
    return leaf;
  }

  private static Garden garden(Object[] row) {
    LocalDate openUntil = row[2] == null ? null : ((Date) row[2]).toLocalDate();
    return new Garden((String) row[0], ((Number) row[1]).intValue(), openUntil);
  }
}
