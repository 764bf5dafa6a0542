package lv.ikvd.statistics.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;

/**
 * Counts and lists what a question asks for. The conditions of a number and those of its list are
 * made by the same methods; what is typed is always a parameter.
 */
@ApplicationScoped
public class InquiryReader {

  /**
   * The municipality of a day in which each is counted: itself, or what continues it. One that was
   * divided has no single one, so it stays by itself.
   */
  private static final String AREAS =
      """
      with recursive single as (
        select predecessor_id, min(successor_id) as successor_id from municipality_succession
         group by predecessor_id having count(*) = 1),
      followed(id, reached) as (
        select m.id, m.id from municipality m
        union all
        select f.id, s.successor_id from followed f
          join municipality m on m.id = f.reached and m.valid_to <= ?
          join single s on s.predecessor_id = f.reached),
      area as (
        select f.id, m.code from followed f join municipality m on m.id = f.reached
         where m.valid_to is null or m.valid_to > ?
            or not exists (select 1 from single s where s.predecessor_id = m.id))
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected InquiryReader() {}

  public InquiryReader(EntityManager em) {
    this.em = em;
  }

  /** All numbers of the answer by one statement; those of nothing, now and before, are left out. */
  public List<Tally> count(Inquiry inquiry) {
    List<Object> parameters = new ArrayList<>();
    String sql = areas(inquiry, parameters) + counted(inquiry, parameters);
    Map<Group, long[]> numbers = new LinkedHashMap<>();
    Rows.list(
            em,
            sql,
            row ->
                new Tally(
                    row.getString("first"),
                    row.getString("second"),
                    row.getLong("now"),
                    row.getLong("before")),
            parameters.toArray())
        .forEach(
            read -> {
              add(numbers, group(inquiry, read, 0), 0, read.now());
              add(numbers, group(inquiry, read, 1), 1, read.before());
            });
    return numbers.entrySet().stream()
        .map(
            one ->
                new Tally(
                    one.getKey().first(),
                    one.getKey().second(),
                    one.getValue()[0],
                    one.getValue()[1]))
        .toList();
  }

  /** The values that facts share. */
  private record Group(String first, String second) {}

  private static void add(Map<Group, long[]> numbers, Group group, int place, long number) {
    if (number > 0) {
      numbers.computeIfAbsent(group, none -> new long[2])[place] += number;
    }
  }

  /** A month of the year before stands beside the same month of the year. */
  private static Group group(Inquiry inquiry, Tally read, int yearsLater) {
    int later = inquiry.subject().facts().stock() ? 0 : yearsLater;
    return new Group(
        value(inquiry, 0, read.first(), later), value(inquiry, 1, read.second(), later));
  }

  private static String value(Inquiry inquiry, int place, String group, int later) {
    if (place >= inquiry.by().size()) {
      return null;
    }
    Dimension dimension = inquiry.by().get(place);
    return dimension.later(dimension.value(group), later);
  }

  /** One page of the facts that are counted, by day; the total is always exact. */
  public Page<FactRow> page(Inquiry inquiry, PageRequest request) {
    List<Object> parameters = new ArrayList<>();
    Facts facts = inquiry.subject().facts();
    String with = areas(inquiry, parameters);
    String from =
        " from "
            + facts.view()
            + " f where "
            + dated(facts, inquiry.counted(), parameters)
            + asked(inquiry, parameters);
    return FactSql.page(em, facts, null, with, from, request, parameters);
  }

  private static String areas(Inquiry inquiry, List<Object> parameters) {
    if (!inquiry.territorial()) {
      return "";
    }
    parameters.add(inquiry.areasOn());
    parameters.add(inquiry.areasOn());
    return AREAS;
  }

  /** Facts are first grouped by their columns, so that what continues what is asked per group. */
  private static String counted(Inquiry inquiry, List<Object> parameters) {
    Facts facts = inquiry.subject().facts();
    Period now = inquiry.counted();
    StringBuilder sql = new StringBuilder("select ");
    StringBuilder joins = new StringBuilder();
    StringBuilder columns = new StringBuilder();
    for (int place = 0; place < 2; place++) {
      Dimension by = place < inquiry.by().size() ? inquiry.by().get(place) : null;
      String name = place == 0 ? "first" : "second";
      boolean area = by != null && by.kind() == Dimension.Kind.TERRITORY;
      sql.append(area ? name + "_area.code" : "g." + name + "::text");
      sql.append(" as ").append(name).append(", ");
      columns.append(by == null ? "null::text" : by.grouped());
      columns.append(" as ").append(name).append(", ");
      if (area) {
        joins.append(" left join area %1$s_area on %1$s_area.id = g.%1$s".formatted(name));
      }
    }
    sql.append("sum(g.now)::bigint as now, sum(g.before)::bigint as before from (select ");
    sql.append(columns).append("count(*) filter (where ");
    sql.append(dated(facts, now, parameters)).append(") as now, count(*) filter (where ");
    sql.append(dated(facts, now.yearBefore(), parameters)).append(") as before from ");
    sql.append(facts.view()).append(" f where ").append(either(facts, now, parameters));
    sql.append(asked(inquiry, parameters)).append(" group by 1, 2) g").append(joins);
    return sql.append(" group by 1, 2").toString();
  }

  private static String dated(Facts facts, Period period, List<Object> parameters) {
    if (facts.stock()) {
      return FactSql.inForce(period.last(), parameters);
    }
    parameters.add(period.first());
    parameters.add(period.last());
    return "f.dated_on between ? and ?";
  }

  /** What is outside both years is not read. */
  private static String either(Facts facts, Period now, List<Object> parameters) {
    Period before = now.yearBefore();
    if (facts.stock()) {
      parameters.add(now.last());
      parameters.add(before.last());
      return "f.valid_from <= ? and (f.valid_to is null or f.valid_to > ?)";
    }
    if (before.reaches(now)) {
      return dated(facts, new Period(before.first(), now.last()), parameters);
    }
    return "(" + dated(facts, before, parameters) + " or " + dated(facts, now, parameters) + ")";
  }

  private static String asked(Inquiry inquiry, List<Object> parameters) {
    Facts facts = inquiry.subject().facts();
    StringBuilder asked = new StringBuilder(" and f.register = ?");
    parameters.add(facts.register());
    asked.append(" and ").append(FactSql.known(inquiry.knownAt(), parameters));
    inquiry
        .where()
        .forEach(
            (name, value) ->
                asked.append(chosen(facts, inquiry.subject().dimension(name), value, parameters)));
    return asked.toString();
  }

  private static String chosen(
      Facts facts, Dimension dimension, String value, List<Object> parameters) {
    if (dimension.isTime()) {
      return facts.stock()
          ? " and "
              + dated(Facts.flow(facts.view(), facts.register()), dimension.days(value), parameters)
          : ""; // what happens is counted on these days alone
    }
    String column = " and f." + dimension.column();
    if (value.equals(Dimension.NOTHING)) {
      return column + " is null";
    }
    parameters.add(value);
    return dimension.kind() == Dimension.Kind.TERRITORY
        ? column + " in (select a.id from area a where a.code = ?)"
        : column + " = ?";
  }
}
