package lv.ikvd.statistics.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.statistics.entity.Dimension;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.entity.Period;
import lv.ikvd.statistics.entity.Subject;

/**
 * A question as an address asks it; what it does not say may be null.
 *
 * @param by names of the fields, null where one is not chosen
 * @param where chosen values, by the names of fields
 * @param from first day of what happens; null means the first of the year
 * @param until its last day; null means today, or the end of the year of {@code from}
 * @param on day on which what lasts is counted; null means today
 * @param areasOn day of the municipalities; null means the last day that is counted
 */
public record InquiryTerms(
    String subject,
    List<String> by,
    Map<String, String> where,
    LocalDate from,
    LocalDate until,
    LocalDate on,
    LocalDate areasOn,
    Instant knownAt,
    LocalDate today) {

  Inquiry of(Subject counted) {
    List<Dimension> fields = new ArrayList<>();
    for (String name : by) {
      if (name != null) {
        fields.add(field(counted, name));
      }
    }
    if (fields.size() > 1 && fields.get(0).equals(fields.get(1))) {
      throw new Problem("STATISTICS-005").at("and");
    }
    Map<String, String> chosen = new LinkedHashMap<>();
    where.forEach(
        (name, value) -> {
          if (!field(counted, name).accepts(value)) {
            throw new Problem("STATISTICS-003", value).at(name);
          }
          chosen.put(name, value);
        });
    Period period = counted.facts().stock() ? Period.of(on == null ? today : on) : period();
    return new Inquiry(
        counted, fields, chosen, period, areasOn == null ? period.last() : areasOn, knownAt);
  }

  private static Dimension field(Subject counted, String name) {
    return counted.find(name).orElseThrow(() -> new Problem("STATISTICS-002", name));
  }

  private Period period() {
    LocalDate last = until != null ? until : lastWithoutUntil();
    LocalDate first = from != null ? from : last.withDayOfYear(1);
    if (first.isAfter(last)) {
      throw new Problem("STATISTICS-004").at("until");
    }
    return new Period(first, last);
  }

  private LocalDate lastWithoutUntil() {
    if (from == null || from.getYear() >= today.getYear()) {
      return today;
    }
    return from.withDayOfYear(from.lengthOfYear());
  }
}
