package lv.ikvd.registry.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.ikvd.database.entity.Page;
import lv.ikvd.registry.entity.AsOf;

/**
 * What a register shows to everyone: the fields that the law makes public (the rulebook's table of
 * fields), and no other.
 *
 * <p>An implementation is an {@code @ApplicationScoped} bean without roles, called without a
 * transaction. Reading one entry is what the public does most: one statement by register and
 * number, on the data source itself ({@code Database.NAME}) and into the record, no entity and no
 * second query. A cache may serve only what the same request has validated by one read by primary
 * key.
 */
public interface Publication {

  /** As {@link Register#code()}. */
  String register();

  /** Key of the register's name in the message files, such as {@code childminder.register}. */
  String nameKey();

  /**
   * The statuses that an entry can have, as the register derives them from dates, in the order of a
   * life.
   */
  Set<String> statuses();

  /** Names of fields by which the list can be sorted; the list's own order is that of the name. */
  Set<String> sortable();

  /**
   * The public fields on a day in the order in which a record holds them: the columns of the CSV.
   */
  List<String> columns(LocalDate day);

  /**
   * Number of entries by status, on a day as known now; every status of {@link #statuses()} is
   * there.
   */
  Map<String, Long> counts(LocalDate day);

  /**
   * One page of entries in the register as of the query's point.
   *
   * @throws lv.ikvd.problem.entity.Problem REGISTRY-019 if there is no such municipality
   */
  Page<PublicRecord> page(PublicQuery query);

  /**
   * Entries in force to which a person of that name belongs without holding them, where the law
   * makes such persons public; by name. A register without such persons finds none.
   */
  default List<PublicRecord> byPerson(String name, AsOf asOf, int limit) {
    return List.of();
  }

  /** One entry by its number; empty if it was not in the register at that point. */
  Optional<PublicRecord> entry(String number, AsOf asOf);
}
