package lv.ikvd.privatepractice.entity.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.entity.NumberSets;

/** The typed rows of the versions that a chunk of a load made: certificate, programme, places. */
@ApplicationScoped
public class PracticeSets {

  private static final String CONTENT =
      """
      insert into private_practice_version (version_id, certificate, programme_kind, programme, search_key, target_group, field,
        certified_from, expires_on, annulled_on, annulment_ground)
      select r.target_id, coalesce(r.certificate, r.numbers[1]), r.programme_kind, r.programme, search_key(r.programme),
             r.target_group, r.field, r.certified_from, r.expires_on, r.annulled_on, r.annulment_ground
        from %s r\
      """;

  /** A code may come back after a reform: the one of the day, else the last that there was. */
  private static final String PLACES =
      """
      insert into private_practice_place (version_id, municipality_id)
      select distinct r.version_id,
             (select m.id from municipality m where m.code = r.municipality
               order by (m.valid_from <= v.valid_from and (m.valid_to is null or m.valid_to > v.valid_from)) desc,
                        m.valid_from desc limit 1)
        from %s r join register_entry_version v on v.id = r.version_id\
      """;

  /** What is left of a version beside a newer one says what it said. */
  private static final List<String> REMAINDERS =
      List.of(
          """
          insert into private_practice_version (version_id, certificate, programme_kind, programme, search_key, target_group,
            field, certified_from, expires_on, annulled_on, annulment_ground)
          select p.id, certificate, programme_kind, programme, search_key, target_group, field, certified_from, expires_on,
            annulled_on, annulment_ground
            from load_version p join private_practice_version c on c.version_id = p.origin_id where p.remainder\
          """,
          """
          insert into private_practice_place (version_id, municipality_id)
          select p.id, municipality_id
            from load_version p join private_practice_place c on c.version_id = p.origin_id where p.remainder\
          """);

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  @Inject private NumberSets numbers;

  protected PracticeSets() {}

  public PracticeSets(EntityManager em) {
    this.em = em;
    this.numbers = new NumberSets(em);
  }

  /**
   * Writes the contents of versions that are there already.
   *
   * @param series of certificates, for those that bring no number
   */
  public void write(long loadId, LoadTable versions, LoadTable places, String series) {
    numbers.give(loadId, versions, 1, series, "r.certified_from", "r.certificate is null");
    Rows.execute(em, CONTENT.formatted(versions.rows(loadId)));
    Rows.execute(em, PLACES.formatted(places.rows(loadId)));
    REMAINDERS.forEach(sql -> Rows.execute(em, sql));
  }
}
