package lv.ikvd.statistics.entity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;

/** Parts of statements over views of facts, of which {@code f} is the alias. */
final class FactSql {

  /** What a list shows of a fact. */
  static final String ROW = "f.number, f.entry_number, f.kind, f.dated_on";

  private FactSql() {}

  /** In force on a day. */
  static String inForce(LocalDate day, List<Object> parameters) {
    parameters.add(day);
    parameters.add(day);
    return "f.valid_from <= ? and (f.valid_to is null or f.valid_to > ?)";
  }

  /**
   * Known at a moment.
   *
   * @param knownAt null means now
   */
  static String known(Instant knownAt, List<Object> parameters) {
    if (knownAt == null) {
      return "f.superseded_at is null";
    }
    parameters.add(knownAt);
    parameters.add(knownAt);
    return "f.recorded_at <= ? and (f.superseded_at is null or f.superseded_at > ?)";
  }

  /**
   * One page of facts, by day; the total is always exact.
   *
   * @param sum the column that is added up, or null where facts are counted
   * @param with what stands before the statement, or empty
   * @param from the facts, from the word {@code from} to their last condition
   * @param parameters of both, in their order
   */
  static Page<FactRow> page(
      EntityManager em,
      Facts facts,
      String sum,
      String with,
      String from,
      PageRequest request,
      List<Object> parameters) {
    List<Object> paged = new ArrayList<>(parameters);
    paged.add(request.size());
    paged.add(request.offset());
    String direction = request.descending() ? " desc" : "";
    List<Listed> page =
        Rows.list(
            em,
            "%sselect %s, %s as amount, count(*) over () as listed%s order by f.dated_on%s, f.number%5$s limit ? offset ?"
                .formatted(with, ROW, sum == null ? "null::numeric" : "f." + sum, from, direction),
            row ->
                new Listed(
                    new FactRow(
                        facts.register(),
                        row.getString("number"),
                        row.getString("entry_number"),
                        row.getString("kind"),
                        Rows.date(row, "dated_on"),
                        row.getBigDecimal("amount")),
                    row.getLong("listed")),
            paged.toArray());
    long total =
        page.isEmpty()
            ? total(em, with + "select count(*)" + from, request, parameters)
            : page.get(0).total();
    return new Page<>(page.stream().map(Listed::fact).toList(), total, true);
  }

  /** A fact, and how many there are: the facts are read once for both. */
  private record Listed(FactRow fact, long total) {}

  /** What a page behind the last does not tell. */
  private static long total(
      EntityManager em, String count, PageRequest request, List<Object> parameters) {
    return request.offset() == 0
        ? 0
        : Rows.one(em, count, row -> row.getLong(1), parameters.toArray()).orElse(0L);
  }
}
